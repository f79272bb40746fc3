import { toAddress } from '../../model/cell.ts'
import { type ColumnCode, wordLimits } from '../../model/dictionary.ts'
import { tidyText, toComparable } from '../../text/tidy-text.ts'
import type { TextSheet } from '../gdc/text-sheet.ts'
import { type DictionaryHead, dictionaryHeads, dictionaryOrder } from './dictionary-sheet.ts'

/** What may be wrong with a dictionary that a colleague filled in. Each has its words in the window. */
export const dictionaryRemarkCodes = [
  'no-heading',
  'head-unknown',
  'head-twice',
  'column-unknown',
  'column-missing',
  'column-twice',
  'code-missing',
  'code-twice',
  'too-long',
  'too-many-codes',
] as const
export type DictionaryRemarkCode = (typeof dictionaryRemarkCodes)[number]

/** One thing that is wrong, at its cell; that cell is left out and the rest is taken. */
export type DictionaryRemark = {
  readonly sheet: string
  readonly at: string
  readonly code: DictionaryRemarkCode
  readonly facts: { readonly [name: string]: string | number }
}

/** What a filled-in dictionary says of a column. A blank cell says nothing. */
export type ReadWords = {
  readonly name: string
  readonly label?: string
  readonly english?: string
  readonly unit?: string
  readonly meaning?: string
  readonly codes: readonly ColumnCode[]
}
export type DictionaryRead = { readonly columns: readonly ReadWords[]; readonly remarks: readonly DictionaryRemark[] }

const headRows = 20
const mostRemarks = 500
type Heads = ReadonlyMap<DictionaryHead, number>

/** Reads the first sheet that has the headings of a dictionary. `names` are the machine names of the table that it is for. */
export function readDictionary(sheets: readonly TextSheet[], names: readonly string[]): DictionaryRead {
  const remarks: DictionaryRemark[] = []
  for (const sheet of sheets) {
    const at = sheet.rows.slice(0, headRows).findIndex(isHeadRow)
    if (at < 0) continue
    const note: Note = (r, c, code, facts = {}) => {
      if (remarks.length < mostRemarks) remarks.push({ sheet: sheet.name, at: toAddress(r, c), code, facts })
    }
    const heads = readHeads(sheet.rows[at] ?? [], at, note)
    return { columns: readLines(sheet, at + 1, heads, new Set(names), note), remarks }
  }
  const [first] = sheets
  return { columns: [], remarks: [{ sheet: first?.name ?? '', at: 'A1', code: 'no-heading', facts: { wanted: dictionaryHeads.column } }] }
}

type Note = (r: number, c: number, code: DictionaryRemarkCode, facts?: DictionaryRemark['facts']) => void

/** A heading by its Thai, its English, or both as they are written out. */
function headOf(text: string): DictionaryHead | null {
  const told = toComparable(text)
  return (
    dictionaryOrder.find(head => {
      const [, thai = '', english = ''] = /^(.*) \(([a-z_]+)\)$/.exec(dictionaryHeads[head]) ?? []
      return [dictionaryHeads[head], thai, english].some(spelling => toComparable(spelling) === told)
    }) ?? null
  )
}

const isHeadRow = (row: readonly string[]): boolean => {
  const heads = row.map(headOf)
  return heads.includes('column') && heads.filter(head => head !== null).length > 1
}

function readHeads(row: readonly string[], r: number, note: Note): Heads {
  const heads = new Map<DictionaryHead, number>()
  for (const [c, text] of row.entries()) {
    const head = headOf(text)
    if (head === null) {
      if (text.trim() !== '') note(r, c, 'head-unknown', { text: text.trim() })
    } else if (heads.has(head)) note(r, c, 'head-twice', { text: text.trim() })
    else heads.set(head, c)
  }
  return heads
}

type Begun = { words: Omit<ReadWords, 'codes'>; codes: Map<string, ColumnCode>; told: boolean }

function readLines({ rows }: TextSheet, from: number, heads: Heads, names: ReadonlySet<string>, note: Note): readonly ReadWords[] {
  const found = new Map<string, Begun>()
  for (let r = from; r < rows.length; r++) {
    const cell = (head: DictionaryHead): string => unguard(tidyText(rows[r]?.[heads.get(head) ?? -1] ?? ''))
    const at = (head: DictionaryHead): number => heads.get(head) ?? 0
    if (said.every(head => cell(head) === '')) continue
    const name = cell('column')
    if (name === '') note(r, at('column'), 'column-missing')
    else if (!names.has(name)) note(r, at('column'), 'column-unknown', { column: name, names: [...names].slice(0, 12).join(', ') })
    else {
      const begun = found.get(name) ?? { words: { name }, codes: new Map<string, ColumnCode>(), told: false }
      found.set(name, begun)
      if (isCodeLine(cell)) takeCode(begun, cell, (head, code, facts) => note(r, at(head), code, facts))
      else takeWords(begun, cell, (head, code, facts) => note(r, at(head), code, facts))
    }
  }
  return [...found.values()].map(({ words, codes }) => ({ ...words, codes: [...codes.values()] }))
}

/** What a person may fill in, beside the name of the column; what the desk wrote itself says nothing. */
const said: readonly DictionaryHead[] = ['column', 'label', 'english', 'unit', 'meaning', 'code', 'codeThai', 'codeEnglish']
// The CSV for people guards what a spreadsheet would take for a formula.
const unguard = (text: string): string => (/^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text)

type CellOf = (head: DictionaryHead) => string
type NoteAt = (head: DictionaryHead, code: DictionaryRemarkCode, facts?: DictionaryRemark['facts']) => void

const isCodeLine = (cell: CellOf): boolean => cell('code') !== '' || cell('codeThai') !== '' || cell('codeEnglish') !== ''

function takeCode({ codes, words }: Begun, cell: CellOf, note: NoteAt): void {
  const [code, th, en] = [cell('code'), cell('codeThai'), cell('codeEnglish')]
  const long = (['code', 'codeThai', 'codeEnglish'] as const).find(head => cell(head).length > wordLimits.code)
  if (code === '') note('code', 'code-missing', { column: words.name, text: th === '' ? en : th })
  else if (codes.has(code)) note('code', 'code-twice', { column: words.name, code })
  else if (long !== undefined) note(long, 'too-long', { length: cell(long).length, max: wordLimits.code })
  else if (codes.size >= wordLimits.codes) note('code', 'too-many-codes', { column: words.name, max: wordLimits.codes })
  else codes.set(code, { code, th, en })
}

const limits = { label: wordLimits.label, english: wordLimits.label, unit: wordLimits.unit, meaning: wordLimits.meaning } as const

function takeWords(begun: Begun, cell: CellOf, note: NoteAt): void {
  if (begun.told) {
    note('column', 'column-twice', { column: begun.words.name })
    return
  }
  begun.told = true
  for (const head of ['label', 'english', 'unit', 'meaning'] as const) {
    const text = cell(head)
    if (text.length > limits[head]) note(head, 'too-long', { length: text.length, max: limits[head] })
    else if (text !== '') begun.words = { ...begun.words, [head]: text }
  }
}
