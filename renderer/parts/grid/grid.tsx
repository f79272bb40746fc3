// biome-ignore-all lint/a11y/useSemanticElements: rows of a long sheet are placed by hand, which a table does not allow
import type { ReactNode } from 'react'
import { useCallback, useEffect, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import type { Box, Spot } from './box.ts'
import { toBox } from './box.ts'
import { GridComment } from './grid-comment.tsx'
import { GridHead } from './grid-head.tsx'
import type { Chosen, GridProps } from './grid-props.ts'
import { GridRowLine } from './grid-row.tsx'
import { indexMerges } from './merges.ts'
import { enter } from './move.ts'
import { toScale } from './scroll-scale.ts'
import type { Selection } from './selection.ts'
import { clampSelection, selectSpot, toSelectedBox } from './selection.ts'
import { useAxes } from './use-axes.ts'
import { useCommands } from './use-commands.ts'
import { useGeometry } from './use-geometry.ts'
import { usePages } from './use-pages.ts'
import { usePointer } from './use-pointer.ts'
import { useSum } from './use-sum.ts'
import { useViewSize } from './use-view-size.ts'
import { useWidths } from './use-widths.ts'
import { useZoom } from './use-zoom.ts'

const noMerges: readonly Box[] = []
const noBoxes: readonly Box[] = []

/** A spreadsheet to look at, of any length: one tab stop, the keys of Excel, the W3C grid pattern. */
export function Grid(props: GridProps): ReactNode {
  const { rows, columns, merges: boxes = noMerges, words } = props
  const zoom = useZoom()
  const rowHeight = Math.round(28 * zoom)
  const headHeight = Math.round((props.headHeight ?? 28) * zoom)
  const gridId = useId()
  const scroller = useRef<HTMLDivElement | null>(null)
  const [kept, keep] = useState<Selection>(() => selectSpot(props.start ?? { r: 0, c: 0 }))
  const size = useMemo(() => ({ rows, columns: columns.length }), [rows, columns.length])
  const selection = clampSelection(kept, size)
  const merges = useMemo(() => indexMerges(boxes), [boxes])
  const { cache, shown } = usePages(rows, props.edition, props.loadPage)
  const starts = useWidths(columns, boxes, shown, zoom)
  const view = useViewSize(scroller)
  const sideWidth = Math.round(Math.max(36, String(rows).length * 8 + 14) * zoom)
  const scale = useMemo(
    () => toScale(rows * rowHeight, Math.max(0, view.height - headHeight), view.pixelRatio),
    [rows, view.height, view.pixelRatio, rowHeight, headHeight],
  )
  const drawn = useAxes({ scroller, rows, columns: columns.length, starts, scale, rowHeight })
  const geometry = useGeometry({ scroller, scale, starts, rows, rowHeight, headHeight, sideWidth })
  const box = toSelectedBox(selection, size, merges)
  const toChosen = ({ active, ...rest }: Selection): Chosen => ({
    selection: { active, ...rest },
    box: toSelectedBox({ active, ...rest }, size, merges),
    text: active.r < 0 ? (columns[active.c]?.name ?? '') : shown.row(active.r) ? (shown.row(active.r)?.[active.c]?.text ?? '') : null,
  })
  const choose = (next: Selection, seen?: Spot): void => {
    keep(next)
    if (seen) geometry.show(merges.at(seen) ?? toBox(seen, seen))
    props.onSelect?.(toChosen(next))
  }
  const desk = { props, size, merges, cache, geometry, selection, box, toChosen, choose }
  const onKeyDown = useCommands(desk)
  const pointer = usePointer(desk)
  useSum(box, cache, props.onSum)
  const tall = merges.meeting({ r0: drawn.firstRow, r1: Math.max(drawn.firstRow, drawn.lastRow), c0: 0, c1: columns.length })
  useEffect(() => {
    if (drawn.lastRow >= 0)
      cache.want(drawn.firstRow, drawn.lastRow, [
        ...tall.map(merge => merge.r0),
        // What one stands on is told in the foot, also where it was scrolled away.
        ...(selection.active.r >= 0 && selection.active.r < rows ? [selection.active.r] : []),
      ])
  })
  useImperativeHandle(props.handle, () => ({
    jumpTo: spot => choose(selectSpot(enter(spot, merges)), spot),
    reveal: spot => geometry.show(merges.at(spot) ?? toBox(spot, spot)),
    focus: () => scroller.current?.focus({ preventScroll: true }),
  }))
  // A cell that was scrolled away is not there to be named.
  const active = merges.at(selection.active) ?? toBox(selection.active, selection.active)
  const isDrawn =
    (active.r1 < 0 || (active.r1 >= drawn.firstRow && active.r0 <= drawn.lastRow)) &&
    active.c1 >= drawn.firstColumn &&
    active.c0 <= drawn.lastColumn
  const isMeasured = view.height > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is something to scroll
  useEffect(() => {
    if (!isMeasured) return
    if (props.start) geometry.show(box)
    if (!props.takesFocus) return
    scroller.current?.focus({ preventScroll: true })
    props.onSelect?.(toChosen(selection))
  }, [isMeasured])
  const comment = shown.row(active.r0)?.[active.c0]?.comment
  const { text } = toChosen(selection)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is news
  useEffect(() => props.onText?.(text), [text])
  const cellAt = useCallback((r: number, c: number) => shown.row(r)?.[c], [shown])
  const lines = Array.from({ length: drawn.lastRow - drawn.firstRow + 1 }, (_, n) => drawn.firstRow + n)
  const mergedOf = (r: number): readonly Box[] => {
    const own = tall.filter(merge => merge.r0 <= r && merge.r1 >= r)
    return own.length > 0 ? own : noBoxes
  }
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={words.label}
      aria-rowcount={rows + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      aria-readonly
      {...(isDrawn ? { 'aria-activedescendant': `${gridId}-${selection.active.r}-${selection.active.c}` } : {})}
      onKeyDown={onKeyDown}
      {...pointer}
    >
      <div
        role="presentation"
        style={{ position: 'relative', height: headHeight + scale.height, width: sideWidth + (starts[columns.length] ?? 0) }}
      >
        <GridHead {...{ gridId, grid: props, drawn, starts, sideWidth, headHeight, selection, box }} />
        {lines.map(r => (
          <GridRowLine
            key={r}
            {...{ gridId, r, starts, zoom, rowHeight, sideWidth, cellAt, words, marks: props.marks }}
            top={headHeight + r * rowHeight - drawn.shift}
            line={shown.row(r)}
            firstColumn={drawn.firstColumn}
            lastColumn={drawn.lastColumn}
            merged={mergedOf(r)}
            isTop={r === drawn.firstRow}
            selectedFrom={r >= box.r0 && r <= box.r1 ? box.c0 : -1}
            selectedTo={r >= box.r0 && r <= box.r1 ? box.c1 : -1}
            activeColumn={r === selection.active.r ? selection.active.c : -1}
          />
        ))}
        {comment !== undefined && isDrawn ? (
          <GridComment {...{ text: comment, box: active, starts, rowHeight, sideWidth, headHeight }} shift={drawn.shift} />
        ) : null}
      </div>
    </div>
  )
}
