// biome-ignore-all lint/a11y/useSemanticElements: cells of a long sheet are placed by hand, which a table does not allow
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid is one tab stop and names the active cell to screen readers
import type { CSSProperties, ReactNode } from 'react'
import type { Mark } from './grid-cell.ts'
import { roleSigns } from './grid-cell.ts'
import type { GridWords } from './grid-props.ts'
import type { PlacedCell } from './lay-out-row.ts'

type Props = {
  readonly id: string
  readonly placed: PlacedCell
  readonly rowHeight: number
  readonly sideWidth: number
  readonly isSelected: boolean
  readonly isActive: boolean
  readonly mark: Mark | undefined
  readonly words: GridWords
}

const isDoubtful = ({ placed, mark }: Props): boolean => placed.cell?.doubtful === true || mark === 'doubtful'

function toClassNames(props: Props): string {
  const { placed, mark } = props
  const role = placed.cell?.role
  return [
    'grid-cell',
    role && role !== 'data' && `grid-${role}`,
    placed.cell?.number && 'grid-number',
    (placed.rowSpan > 1 || placed.colSpan > 1) && 'grid-merged',
    placed.cell?.comment !== undefined && 'grid-commented',
    isDoubtful(props) && 'grid-doubtful',
    props.isSelected && 'grid-selected',
    mark && mark !== 'doubtful' && `grid-${mark}`,
    props.isActive && 'grid-active',
  ]
    .filter(Boolean)
    .join(' ')
}

function toSign(props: Props): string {
  if (isDoubtful(props)) return roleSigns.doubtful
  const role = props.placed.cell?.role
  return props.placed.leads && role ? roleSigns[role] : ''
}

function toAria({ placed, words }: Props): object {
  const { role, comment, text = '' } = placed.cell ?? {}
  const told = [role && role !== 'data' ? words.roles[role] : '', comment ?? ''].filter(said => said !== '')
  return {
    ...(placed.rowSpan > 1 ? { 'aria-rowspan': placed.rowSpan } : {}),
    ...(placed.colSpan > 1 ? { 'aria-colspan': placed.colSpan } : {}),
    ...(told.length > 0 ? { 'aria-description': told.join(' · ') } : {}),
    ...(comment === undefined ? {} : { 'aria-label': `${text} ${words.commented}`.trim(), title: comment }),
  }
}

/** One cell. Its role is told by tint, sign and description; what is lit elsewhere by its edge; that it bears a comment, by its corner. */
export function GridCellBox(props: Props): ReactNode {
  const { id, placed, rowHeight, sideWidth, isSelected } = props
  const spills = placed.spill > placed.width
  const place: CSSProperties = {
    left: sideWidth + placed.left,
    width: placed.width,
    top: -placed.rowsAbove * rowHeight,
    height: placed.rowSpan * rowHeight,
  }
  const sign = toSign(props)
  return (
    <div
      role="gridcell"
      id={id}
      className={toClassNames(props)}
      aria-colindex={placed.c + 2}
      aria-selected={isSelected}
      {...toAria(props)}
      {...(sign ? { 'data-sign': sign } : {})}
      style={place}
    >
      {placed.cell?.text ? (
        <span className={spills ? 'grid-text grid-spills' : 'grid-text'} style={spills ? { maxWidth: placed.spill - 12 } : undefined}>
          {placed.cell.text}
        </span>
      ) : null}
    </div>
  )
}
