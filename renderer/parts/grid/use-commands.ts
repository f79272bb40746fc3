import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'
import type { Box, Size, Spot } from './box.ts'
import { countCells } from './box.ts'
import { copyText } from './copy-text.ts'
import { isFilled } from './grid-cell.ts'
import type { Chosen, GridProps } from './grid-props.ts'
import type { Command } from './key-command.ts'
import { readKey } from './key-command.ts'
import type { Merges } from './merges.ts'
import { enter, findEdge, keepInside, step } from './move.ts'
import type { PageCache } from './page-cache.ts'
import { readAhead } from './read-ahead.ts'
import type { Selection } from './selection.ts'
import { extendTo, selectAll, selectColumns, selectRows, selectSpot } from './selection.ts'
import { mostCellsCopied, toTsv } from './to-tsv.ts'
import type { Geometry } from './use-geometry.ts'

export type Desk = {
  readonly props: GridProps
  readonly size: Size
  readonly merges: Merges
  readonly cache: PageCache
  readonly geometry: Geometry
  readonly selection: Selection
  readonly box: Box
  readonly toChosen: (selection: Selection) => Chosen
  readonly choose: (selection: Selection, shown?: Spot) => void
}

/** Answers keys as a spreadsheet does. Any key ends a walk to an edge that is still under way. */
export function useCommands(desk: Desk): (event: KeyboardEvent) => void {
  const walk = useRef<AbortController | null>(null)
  useEffect(() => () => walk.current?.abort(), [])
  return event => {
    const command = readKey(event.nativeEvent)
    if (!command) return
    if (command.do === 'escape' && countCells(desk.box) === 1) return
    walk.current?.abort()
    walk.current = new AbortController()
    event.preventDefault()
    event.stopPropagation()
    void obey(command, desk, walk.current.signal)
  }
}

async function obey(command: Command, desk: Desk, signal: AbortSignal): Promise<void> {
  const { props, selection, size, choose } = desk
  const chosen = desk.toChosen(selection)
  const point = desk.geometry.pointOf(selection.active)
  if ('extend' in command) {
    const target = await findTarget(command, desk, signal)
    return signal.aborted ? undefined : moveTo(target, command.extend, desk)
  }
  switch (command.do) {
    case 'all':
      return choose(selectAll(size), selection.active)
    case 'column':
      return choose({ ...selectColumns(selection, selection.end.c, true), active: selection.active }, selection.active)
    case 'row':
      return choose({ ...selectRows(selection, selection.end.r, true), active: selection.active }, selection.active)
    case 'escape':
      return choose(selectSpot(selection.active))
    case 'show':
      return choose(selection, selection.active)
    case 'edit':
      return props.onEdit?.(chosen, point)
    case 'menu':
      return props.onMenu?.(chosen, point)
    case 'enter':
      if (selection.active.r < 0) return props.onEdit?.(chosen, point)
      return moveTo(step(selection.active, { dr: 1, dc: 0 }, size, desk.merges, topRow(desk)), false, desk)
    case 'enter-back':
      return moveTo(step(selection.active, { dr: -1, dc: 0 }, size, desk.merges, topRow(desk)), false, desk)
    case 'copy':
      return await copy(desk)
  }
}

const topRow = (desk: Desk): number => (desk.props.headIsCell ? -1 : 0)

function moveTo(spot: Spot, extend: boolean, { selection, choose }: Desk): void {
  choose(extend ? extendTo(selection.span === 'cells' ? selection : { ...selection, span: 'cells' }, spot) : selectSpot(spot), spot)
}

async function findTarget(command: Extract<Command, { extend: boolean }>, desk: Desk, signal: AbortSignal): Promise<Spot> {
  const { selection, size, merges } = desk
  const from = command.extend ? selection.end : selection.active
  const lastColumn = Math.max(0, size.columns - 1)
  switch (command.do) {
    case 'step':
      return step(from, command.way, size, merges, topRow(desk))
    case 'page': {
      const far = command.way.dr !== 0 ? desk.geometry.rowsInView() : 8
      const to = { r: Math.max(0, from.r) + command.way.dr * far, c: from.c + command.way.dc * far }
      return enter(keepInside(to, size, 0), merges)
    }
    case 'edge': {
      const rowAt = readAhead((start, count) => desk.cache.read(start, count), size.rows)
      const ask = (spot: Spot): boolean | Promise<boolean> => {
        const at = enter(spot, merges)
        const line = desk.cache.row(at.r) ?? rowAt(at.r)
        return line instanceof Promise ? line.then(told => isFilled(told[at.c])) : isFilled(line[at.c])
      }
      return enter(await findEdge(from, command.way, size, ask, signal), merges)
    }
    case 'row-start':
      return { r: from.r, c: 0 }
    case 'row-end':
      return enter({ r: from.r, c: lastColumn }, merges)
    case 'first':
      return { r: 0, c: 0 }
    case 'last':
      return enter({ r: Math.max(0, size.rows - 1), c: lastColumn }, merges)
  }
}

async function copy({ props, box, cache }: Desk): Promise<void> {
  if (countCells(box) > mostCellsCopied) return props.onCopyRefused?.(props.words.tooManyCells)
  if (box.r1 < 0)
    return void copyText(
      props.columns
        .slice(box.c0, box.c1 + 1)
        .map(column => column.name)
        .join('\t'),
    )
  const text = await toTsv({ ...box, r0: Math.max(0, box.r0) }, (from, count) => cache.read(from, count))
  if (text !== null) copyText(text)
}
