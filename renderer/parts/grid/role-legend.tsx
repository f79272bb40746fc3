import type { ReactNode } from 'react'
import type { Role } from '../../../shared/model/cell.ts'
import { roleSigns } from './grid-cell.ts'

type Shown = Role | 'doubtful'
const order: readonly Shown[] = ['metadata', 'header', 'group', 'derived', 'notes', 'doubtful']

/** What the tints and signs of the cells mean. */
export function RoleLegend({ label, names }: { readonly label: string; readonly names: Readonly<Record<Shown, string>> }): ReactNode {
  return (
    <ul className="role-legend" aria-label={label}>
      {order.map(role => (
        <li key={role}>
          <span className={`role-swatch role-${role}`} aria-hidden="true">
            {roleSigns[role]}
          </span>
          {names[role]}
        </li>
      ))}
    </ul>
  )
}
