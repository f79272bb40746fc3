import { Fault } from '../../shared/base/fault.ts'
import type { Cell } from '../../shared/model/cell.ts'
import { cellsOfLines, type Grid } from '../../shared/model/grid.ts'
import { readTables } from './html/read-html.ts'
import { limits } from './limits.ts'

/**
 * Reads a block that was copied from a spreadsheet: as the table of a page where the clipboard holds one (it tells merges), else cells parted
 * by tabs. Throws file/empty, file/too-large and file/damaged.
 */
export function readPasted(pasted: { readonly text: string; readonly html: string | null }, name: string): Grid {
  const { text, html } = pasted
  const size = text.length + (html?.length ?? 0)
  if (size > limits.pastedLetters) throw new Fault('file/too-large', { limit: limits.pastedLetters, figure: size, unit: 'bytes' })
  const page = html ?? (/^\s*<(?:html|table|meta|!doctype)\b/i.test(text) ? text : null)
  const table = page !== null && /<table\b/i.test(page) ? readTables(cutFragment(page), name, () => undefined)[0] : undefined
  const grid = table?.grid ?? readTabs(text, name)
  if (grid.rows === 0) throw new Fault('file/empty', { file: name })
  return grid
}

/** Windows puts the block between two marks. */
function cutFragment(page: string): string {
  const [start, end] = [page.indexOf('<!--StartFragment-->'), page.lastIndexOf('<!--EndFragment-->')]
  const cut = start >= 0 && end > start ? page.slice(start, end) : page
  // Some programs set the marks inside the table.
  return /<table\b/i.test(cut) ? cut : page
}

function readTabs(text: string, name: string): Grid {
  const lines = parseTabs(text.replace(/\0+$/, '')).map(line => trimEnd(line.map(toCell)))
  while (lines.at(-1)?.length === 0) lines.pop()
  const columns = lines.reduce((most, { length }) => Math.max(most, length), 0)
  if (columns > limits.textColumns) throw new Fault('file/too-large', { limit: limits.textColumns, figure: columns, unit: 'columns' })
  return { name, rows: lines.length, columns, cells: cellsOfLines(lines), merges: [], hiddenRows: [], hiddenColumns: [] }
}

const toCell = (text: string): Cell | null => (text.trim() === '' ? null : { kind: 'text', value: text, text })

function trimEnd(line: (Cell | null)[]): (Cell | null)[] {
  while (line.length > 0 && line.at(-1) === null) line.pop()
  return line
}

/** Cells parted by tabs. One that holds a tab or a line break stands in quotation marks; any other mark is just that. */
function parseTabs(text: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  for (let at = 0; at <= text.length; ) {
    const { field, end } = takeQuoted(text, at) ?? takePlain(text, at)
    line.push(field)
    const after = text[end]
    if (after !== '\t') {
      lines.push(line)
      line = []
    }
    at = end + (after === '\r' && text[end + 1] === '\n' ? 2 : 1)
  }
  return lines
}

type Field = { readonly field: string; readonly end: number }

function takePlain(text: string, at: number): Field {
  let end = at
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end++
  return { field: text.slice(at, end), end }
}

/** Null where the cell does not stand in quotation marks that hold a tab, a break or a mark. */
function takeQuoted(text: string, at: number): Field | null {
  if (text[at] !== '"') return null
  for (let end = text.indexOf('"', at + 1); end >= 0; end = text.indexOf('"', end + 2)) {
    if (text[end + 1] === '"') continue
    if (end + 1 < text.length && !/[\t\r\n]/.test(text[end + 1] ?? '')) return null
    const inside = text.slice(at + 1, end)
    return /[\t\r\n"]/.test(inside) ? { field: inside.replaceAll('""', '"'), end: end + 1 } : null
  }
  return null
}
