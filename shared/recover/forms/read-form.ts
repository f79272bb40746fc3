import type { ColumnKind, FormColumn, IssueColumn, IssueForm, IssueRow, TableForm } from '../../model/form.ts'
import type { Lifted } from '../../model/recovery.ts'
import { readScale } from '../../values/units.ts'
import type { SettledColumn } from '../draft-columns.ts'
import { spellHeading } from '../headings.ts'
import { keyPaper } from '../match-papers.ts'
import type { PlannedColumn } from '../plan-columns.ts'
import type { Paper } from '../read-paper.ts'
import { firstKeyOf } from '../second-key.ts'
import { filledIn, isFigure, look, lookOf, numberAt, textAt } from '../sheet-cells.ts'
import { toFormWords } from './form-words.ts'

const mostSampled = 200
const mostRows = 1000

/** The form of a table whose sheets are laid as this leading one; `series` is what joined sheets count through. */
export function readForm(paper: Paper, series: string | null): TableForm {
  const columns = [
    ...(series === null ? [] : [{ key: 'sheet', heading: '', kind: 'words' as const }]),
    ...paper.plan.columns.map((column): FormColumn => ({ key: column.key, heading: nameOf(paper, column), kind: kindOf(paper, column) })),
  ]
  return { print: printOf(columns, series), title: titleOf(paper.lifted), series, columns }
}

const titleOf = (lifted: readonly Lifted[]): string => lifted.find(({ item }) => item === 'title')?.text ?? ''

function nameOf({ headings, sheet, plan }: Paper, column: PlannedColumn): string {
  switch (column.kind) {
    case 'sheet': {
      const heading = headings.get(column.c)
      return spellHeading(column.part === 'second' && heading?.second ? heading.second : heading)
    }
    case 'dimension':
      return [column.dimension.kind, column.dimension.label].filter(word => word !== '').join(' ')
    case 'value':
      return column.measure ?? ''
    case 'group':
      return ''
    case 'row':
      return textAt(sheet, column.r, plan.across?.names ?? 0)
  }
}

function kindOf({ sheet, structure, plan }: Paper, column: PlannedColumn): ColumnKind {
  if (column.kind === 'row') return plan.across?.columns.every(c => isFigure(sheet, column.r, c)) ? 'figures' : 'words'
  if (column.kind === 'value') return 'figures'
  if (column.kind !== 'sheet') return 'words'
  const { rows } = structure
  const step = Math.max(1, Math.floor(rows.length / mostSampled))
  let [seen, figures] = [0, 0]
  for (let i = 0; i < rows.length; i += step, seen++) if (isFigure(sheet, rows[i] ?? 0, column.c)) figures++
  return figures * 2 > seen ? 'figures' : 'words'
}

/** One word for a form, the same on every machine. */
function printOf(columns: readonly FormColumn[], series: string | null): string {
  const text = [series ?? '', ...columns.map(({ heading, kind, key }) => `${toFormWords(heading) || key.replace(/:.*/, '')} ${kind}`)].join(
    '|',
  )
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return [low, high].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The form of an issue with what it is held against the next one by. `papers` are its sheets, the leading one first. */
export function readIssue(papers: readonly Paper[], series: string | null, columns: readonly SettledColumn[]): IssueForm | null {
  const [lead] = papers
  if (!lead) return null
  const form = readForm(lead, series)
  const settled = new Map(columns.map(column => [column.draft.key, column]))
  return {
    ...form,
    columns: form.columns.map((column): IssueColumn => {
      const now = settled.get(column.key)
      const first = firstKeyOf(column.key)
      const places = placesOf(lead, first ?? column.key)
      const power = now?.scaledFrom ? (readScale(now.scaledFrom)?.power ?? 0) : 0
      return {
        ...column,
        ...{ name: now?.column.name ?? null, label: now?.column.label ?? column.heading, type: now?.column.type ?? 'string' },
        ...{
          unit: now?.scaledFrom ?? now?.column.unit ?? null,
          power,
          at: headingAt(lead, places),
          mean: first === null ? meanOf(lead, places, power) : null,
        },
      }
    }),
    rows: rowsOf(papers),
  }
}

/** The columns of the leading sheet that a column of the table is read from. */
function placesOf({ plan }: Paper, key: string): readonly number[] {
  const [kind, at] = key.split(':')
  if (kind === 'c') return [Number(at)]
  return kind === 'value' ? plan.leaves.map(({ columns }) => columns[Number(at)] ?? -1).filter(c => c >= 0) : []
}

function headingAt({ headings, structure }: Paper, [c]: readonly number[]): IssueColumn['at'] {
  if (c === undefined) return null
  const spot = headings.get(c)?.places.at(-1)
  return spot ? { r: spot.r, c: spot.c } : { r: structure.box.r0, c }
}

function meanOf({ sheet, structure }: Paper, places: readonly number[], power: number): number | null {
  let [sum, count] = [0, 0]
  for (const c of places)
    for (const r of structure.rows) {
      const n = numberAt(sheet, r, c)
      if (Number.isNaN(n)) continue
      sum += Math.abs(n)
      count++
    }
  return count === 0 ? null : (sum / count) * 10 ** power
}

/** The rows by their names, each once whatever sheets it stands on; null where there are too many. */
function rowsOf(papers: readonly Paper[]): readonly IssueRow[] | null {
  const rows = new Map<string, IssueRow>()
  for (const paper of papers) {
    if (paper.structure.rows.length > mostRows) return null
    for (const [r, words] of keyPaper(paper).rowKeys)
      if (!/^[|\s\d]*$/.test(words) && !rows.has(words)) rows.set(words, { words, label: labelOf(paper, r), sheet: paper.grid.name, r })
    if (rows.size > mostRows) return null
  }
  return [...rows.values()]
}

/** The words that a person would call a row by: those to the left of its first figure. */
function labelOf({ sheet, structure: { box } }: Paper, r: number): string {
  const words: string[] = []
  for (const c of filledIn(sheet, r)) {
    if (c < box.c0 || c > box.c1) continue
    if (lookOf(sheet, r, c) === look.text) words.push(textAt(sheet, r, c))
    else if (words.length > 0) break
  }
  return words.join(' ').slice(0, 200)
}
