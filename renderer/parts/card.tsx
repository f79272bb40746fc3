import { type ReactNode, useId } from 'react'

/** A quiet box with a heading and what belongs together. */
export function Card({
  title,
  actions,
  children,
  tight = false,
}: {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly tight?: boolean | undefined
}) {
  const id = useId()
  return (
    <section className={tight ? 'card tight' : 'card'} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined ? null : (
        <header className="card-head">
          <h2 id={id}>{title}</h2>
          {actions === undefined ? null : <span className="push row">{actions}</span>}
        </header>
      )}
      {children}
    </section>
  )
}
