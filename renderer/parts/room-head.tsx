import type { ReactNode } from 'react'

/** The line above a room: its name, what it stands on, and its verbs. */
export function RoomHead({ title, sub, children }: { readonly title: ReactNode; readonly sub?: ReactNode; readonly children?: ReactNode }) {
  return (
    <header className="room-head">
      <h1>{title}</h1>
      {sub === undefined ? null : <div className="room-sub">{sub}</div>}
      {children === undefined ? null : <div className="room-acts">{children}</div>}
    </header>
  )
}
