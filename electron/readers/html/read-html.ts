import { Fault } from '../../../shared/base/fault.ts'
import type { ReadSheet } from '../read-workbook.ts'
import { decodeHtml } from './decode-html.ts'
import { layTable, type TableLayer, tidy } from './lay-table.ts'
import { readEntities } from './read-entities.ts'
import { scanHtml } from './scan-html.ts'

/** The tables of a page as sheets, and the encoding that the page was read in. */
export type ReadHtml = { readonly sheets: readonly ReadSheet[]; readonly encoding: string }

const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'center',
  'caption',
  'br',
  'hr',
  'tr',
  'dt',
  'dd',
  'pre',
  'form',
  'body',
])

/** Reads the tables of a page, as agencies save them under the name of a workbook. A table that never ends is `file/damaged`. */
export function readHtml(bytes: Buffer, name: string, tell: (done: number, total: number) => void): ReadHtml {
  const { text, encoding } = decodeHtml(bytes)
  return { sheets: readTables(text, name, tell), encoding }
}

/** Each table is a sheet, with what stands above it, and below the last. */
function readTables(text: string, name: string, tell: (done: number, total: number) => void): readonly ReadSheet[] {
  const page: Page = { done: [], open: [], loose: '', budget: { places: 0 } }
  let [done, told] = [0, 0]
  const advance = (size: number): void => {
    done += size
    if (done - told < tellEvery) return
    told = done
    tell(done, text.length)
  }
  scanHtml(text, {
    words: words => {
      advance(words.length)
      takeWords(page, words)
    },
    open: (tag, attributes) => {
      advance(tag.length + attributes.length)
      openTag(page, tag, attributes)
    },
    close: tag => closeTag(page, tag),
  })
  if (page.open.length > 0) throw new Fault('file/damaged', { why: 'cut' })
  const last = page.done.at(-1)
  if (!last) throw new Fault('file/no-table', { sniffed: 'html' })
  for (const line of linesOf(page)) last.line(line)
  const grids = page.done.map((table, i) => table.finish(page.done.length === 1 ? name : `${name} ${i + 1}`))
  return grids.filter(({ rows }) => rows > 0).map(grid => ({ grid, hidden: false }))
}

const tellEvery = 100_000
type Page = { readonly done: TableLayer[]; readonly open: TableLayer[]; loose: string; readonly budget: { places: number } }

/** What stood outside of tables since the last one, line by line. */
function linesOf(page: Page): string[] {
  const lines = tidy(page.loose).split('\n')
  page.loose = ''
  return lines.filter(line => line !== '')
}

function takeWords(page: Page, words: string): void {
  const table = page.open.at(-1)
  if (table?.isInCell()) table.words(words)
  // What is written in a table and in no cell of it, a browser shows above it.
  else page.loose += readEntities(words.replace(/\s+/g, ' '))
}

function openTag(page: Page, tag: string, attributes: string): void {
  const table = page.open.at(-1)
  if (tag === 'table') {
    const inner = layTable(page.budget)
    for (const line of linesOf(page)) inner.line(line)
    page.open.push(inner)
    page.done.push(inner)
  } else if (tag === 'tr') {
    table?.endCell()
    table?.row()
  } else if (tag === 'td' || tag === 'th') {
    table?.endCell()
    table?.cell(attributes, tag === 'th')
  } else if (blocks.has(tag)) breakLine(page)
}

function closeTag(page: Page, tag: string): void {
  const table = page.open.at(-1)
  if (tag === 'table') {
    table?.endCell()
    page.open.pop()
  } else if (tag === 'td' || tag === 'th' || tag === 'tr') table?.endCell()
  else if (blocks.has(tag)) breakLine(page)
}

function breakLine(page: Page): void {
  const table = page.open.at(-1)
  if (table?.isInCell()) table.breakLine()
  else page.loose += '\n'
}
