import { Fault } from '../base/fault.ts'
import { parseTabs, quoteTab } from './tab-cells.ts'

/** What a pasted block is kept as: the page with its table (it tells merges), or cells parted by tabs. */
export const pastedKinds = ['html', 'tsv'] as const
export type Pasted = { readonly kind: (typeof pastedKinds)[number]; readonly text: string }

/** Letters of the largest block; more than that is brought as a file. */
export const mostPasted = 64 * 1024 * 1024

/** Chooses what is kept of a copied block, of the two ways in which the clipboard holds it. Throws clipboard/no-table and clipboard/too-large. */
export function toPasted(clipboard: { readonly html: string; readonly text: string }): Pasted {
  const html = clipboard.html.replace(/\0+$/, '')
  const text = clipboard.text.replace(/\0+$/, '')
  refuseLarge(Math.max(html.length, text.length))
  const page = [html, text.trimStart().startsWith('<') ? text : ''].find(holdsTable)
  if (page === undefined && text.trim() === '') throw new Fault('clipboard/no-table')
  // A bridge between two machines may leave the lines of Windows about the block in front of it.
  const pasted: Pasted = page === undefined ? { kind: 'tsv', text: layTabs(text) } : { kind: 'html', text: page.slice(page.indexOf('<')) }
  // Quotation marks make it longer.
  refuseLarge(pasted.text.length)
  return pasted
}

/** True of a page with a table on it. */
export const holdsTable = (page: string): boolean => /<table\b/i.test(page)

function refuseLarge(figure: number): void {
  if (figure > mostPasted) throw new Fault('clipboard/too-large', { figure, limit: mostPasted, unit: 'letters' })
}

/** Spreadsheets quote cells on the clipboard by another rule than in a file; in the file that is kept each is quoted where it must be. */
const layTabs = (text: string): string =>
  parseTabs(text)
    .map(line => line.map(quoteTab).join('\t'))
    .join('\n')

/**
 * The letters of the file that a block is kept as. In front stands what it is, so that no reader has to guess: the mark of UTF-8, whatever
 * encoding the page had in its own program, and that tabs alone part the cells.
 */
export const toOriginal = ({ kind, text }: Pasted): string => `${heads[kind]}${text}`

const heads = { html: '\ufeff<!doctype html>\n', tsv: '\ufeffsep=\t\n' } as const
