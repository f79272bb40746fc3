import type { ReactNode } from 'react'

/** One fact of a list of facts. */
export function FactLine({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
