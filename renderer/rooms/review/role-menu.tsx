import type { Role } from '../../../shared/model/cell.ts'
import type { Box } from '../../parts/grid/box.ts'
import { roleSigns } from '../../parts/grid/grid-cell.ts'
import { MenuAt } from '../../parts/grid/menu-at.tsx'
import { useWords } from '../../words/words-context.ts'
import { toBoxText } from './address.ts'

const offered: readonly Role[] = ['header', 'group', 'data', 'derived', 'metadata', 'notes']

type Props = {
  readonly box: Box
  readonly point: { readonly x: number; readonly y: number }
  readonly onRole: (role: Role) => void
  /** Given where one cell is selected. */
  readonly onValue: (() => void) | undefined
  readonly onClose: () => void
}

/** What are these cells: the roles by name, and for a single cell its value. */
export function RoleMenu({ box, point, onRole, onValue, onClose }: Props) {
  const { review, domain } = useWords()
  return (
    <MenuAt
      label={review.roleOf(toBoxText(box))}
      point={point}
      onClose={onClose}
      entries={[
        ...offered.map(role => ({
          id: role,
          label: review.roleIs(domain.cellRole[role]),
          sign: roleSigns[role],
          onPress: () => onRole(role),
        })),
        ...(onValue ? (['line', { id: 'value', label: review.editValue, icon: 'edit', onPress: onValue }] as const) : []),
      ]}
    />
  )
}
