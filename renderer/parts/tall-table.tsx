import { type ReactNode, type UIEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useSight } from '../desk/sight-provider.tsx'

type Props = {
  readonly label: string
  readonly className?: string | undefined
  readonly count: number
  /** Height of one row at zoom 100, in pixels. All are as tall. */
  readonly rowHeight: number
  readonly head: ReactNode
  readonly columns: number
  readonly row: (at: number) => ReactNode
  /** Which rows are in sight. */
  readonly onSight: (from: number, to: number) => void
  /** Another one begins at the top again. */
  readonly listKey: string
}

const beyond = 8
const viewOf = ({ scrollTop: top, clientHeight: height }: HTMLElement) => ({ top, height })

/** A table of any number of rows of which only those in sight are drawn. Its head stays. */
export function TallTable({ label, className = '', count, rowHeight, head, columns, row, onSight, listKey }: Props) {
  const { zoom } = useSight()
  const box = useRef<HTMLDivElement>(null)
  const tall = (rowHeight * zoom) / 100
  const [{ top, height }, setView] = useState({ top: 0, height: 800 })
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const watch = new ResizeObserver(() => setView(viewOf(element)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is what it listens to
  useLayoutEffect(() => {
    if (box.current !== null) box.current.scrollTop = 0
  }, [listKey])
  const from = Math.max(0, Math.min(Math.floor(top / tall) - beyond, count - 1))
  const to = Math.min(count - 1, Math.ceil((top + height) / tall) + beyond)
  useEffect(() => {
    if (count > 0) onSight(from, to)
  }, [onSight, from, to, count])
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  return (
    <section
      className={`tall-table ${className}`}
      ref={box}
      onScroll={(event: UIEvent<HTMLDivElement>) => setView(viewOf(event.currentTarget))}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse (WCAG 2.1.1)
      tabIndex={0}
      aria-label={label}
      data-pane
    >
      <table className="table" aria-label={label} aria-rowcount={count + 1}>
        <thead>{head}</thead>
        <tbody style={{ '--tall': `${tall}px` } as React.CSSProperties}>
          <Gap rows={from} tall={tall} columns={columns} />
          {numbers.map(row)}
          <Gap rows={count - 1 - to} tall={tall} columns={columns} />
        </tbody>
      </table>
    </section>
  )
}

/** The room of the rows that are not drawn. */
function Gap({ rows, tall, columns }: { readonly rows: number; readonly tall: number; readonly columns: number }) {
  if (rows <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className="tall-gap">
      <td colSpan={columns} style={{ height: rows * tall }} />
    </tr>
  )
}
