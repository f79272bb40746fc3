import type { IssueColumn, IssueForm, IssueRow } from '../../model/form.ts'
import type { Difference, Proof, RecoverySummary } from '../../model/recovery.ts'
import { paramsOf } from '../step-params.ts'
import { alignColumns } from './align-forms.ts'
import { followedAt, followedColumns } from './follow-form.ts'
import { toFormWords } from './form-words.ts'

const mostListed = 100
const jump = 10

/** What of a recovered table is held against another issue. */
export type Issue = Pick<RecoverySummary, 'sheet' | 'sheets' | 'recipe' | 'proofs' | 'form'>

/** What an issue has otherwise than the last one: columns, rows, units and types, figures of another size, decisions that found no place. */
export function compareIssues(before: Issue, after: Issue): Difference[] {
  const lost = after.recipe.steps.flatMap((step): Difference[] =>
    step.lost === undefined ? [] : [{ code: 'step-lost', place: null, facts: { step: step.name, why: step.lost, id: step.id } }],
  )
  if (!before.form || !after.form) return lost
  const { pairs, gone, added } = pairColumns(before.form, after)
  return [
    ...lost,
    ...gone.map(({ label }): Difference => ({ code: 'column-gone', place: null, facts: { label } })),
    ...added
      .filter(({ name }) => name !== null)
      .map((now): Difference => ({ code: 'column-new', place: placeOf(after, now), facts: { label: now.label } })),
    ...pairs.flatMap(pair => compareColumn(after, pair)),
    ...comparePrinted(before, after, pairs),
    ...compareSheets(before, after),
    ...compareRows(before.form.rows, after.form.rows),
  ]
}

type Pair = { readonly was: IssueColumn; readonly now: IssueColumn; readonly moved: boolean }
type Paired = { readonly pairs: readonly Pair[]; readonly gone: readonly IssueColumn[]; readonly added: readonly IssueColumn[] }

const placeOf = ({ sheet }: Issue, { at }: IssueColumn): Difference['place'] => at && { sheet, r: at.r, c: at.c }

/** The columns as people have matched them where they did, else by their words. */
function pairColumns(before: IssueForm, after: Issue): Paired {
  const now = after.form?.columns ?? []
  const { columns, added } = alignColumns(before.columns, now)
  const told = toldMatches(after)
  const pairs: Pair[] = []
  const gone: IssueColumn[] = []
  for (const { was, now: found, how } of columns) {
    const issue = was as IssueColumn
    const match = (found ?? now.find(({ key }) => key === told.get(issue.heading))) as IssueColumn | undefined
    if (match) pairs.push({ was: issue, now: match, moved: how === 'moved' })
    else if (issue.name !== null) gone.push(issue)
  }
  const taken = new Set(pairs.map(pair => pair.now))
  return { pairs, gone, added: (added as readonly IssueColumn[]).filter(column => !taken.has(column)) }
}

/** Where a person said that a missing column stands, by the heading that it had. */
function toldMatches({ recipe: { steps } }: Issue): ReadonlyMap<string, string> {
  const columns = followedColumns(steps)
  return new Map(
    steps.flatMap((step): [string, string][] => {
      const match = step.name === 'match-column' && step.on ? paramsOf('match-column', step) : null
      const was = match ? followedAt(columns, match.was) : undefined
      return match && was ? [[was.heading, match.column]] : []
    }),
  )
}

function compareColumn(after: Issue, { was, now, moved }: Pair): Difference[] {
  const place = placeOf(after, now)
  const label = now.label
  const told: Difference[] = []
  if (moved) told.push({ code: 'column-moved', place, facts: { label } })
  if (was.heading !== now.heading)
    told.push({ code: 'column-renamed', place, facts: { was: was.heading || was.label, label: now.heading || label } })
  if (was.name === null || now.name === null) return told
  if (was.unit !== now.unit) told.push({ code: 'unit-changed', place, facts: { label, was: was.unit ?? '', now: now.unit ?? '' } })
  if (was.type !== now.type) told.push({ code: 'type-changed', place, facts: { label, was: was.type, now: now.type } })
  const times = timesOf(was.mean, now.mean)
  if (times !== null) told.push({ code: 'figures-jumped', place, facts: { label, times } })
  return told
}

/** How many times larger, or smaller, figures are than they were; null where they are of one size. */
function timesOf(was: number | null, now: number | null): number | null {
  if (was === null || now === null || was === 0 || now === 0) return null
  const ratio = now / was
  return ratio > jump || ratio < 1 / jump ? Number(ratio.toPrecision(2)) : null
}

/** Printed totals of one name, over the same column where they stand in one, that are of another size. */
function comparePrinted(before: Issue, after: Issue, pairs: readonly Pair[]): Difference[] {
  const was = groupProofs(before, key => key)
  const now = groupProofs(after, key => pairs.find(pair => pair.now.key === key)?.was.key ?? '')
  return [...now]
    .flatMap(([name, proofs]): Difference[] => {
      const then = was.get(name) ?? []
      // Where totals of one name came or went, the nth is another one.
      if (then.length !== proofs.length) return []
      return proofs.flatMap((proof, i): Difference[] => {
        const { place, label } = proof
        const times = timesOf(worthOf(before, then[i]), worthOf(after, proof))
        return times === null ? [] : [{ code: 'total-jumped', place, facts: { label, times } }]
      })
    })
    .slice(0, mostListed)
}

/** What a printed total is worth once its unit has multiplied it. */
const worthOf = ({ form }: Issue, proof: Proof | undefined): number | null =>
  proof === undefined ? null : proof.printed * 10 ** (columnOf(form, proof.place.c)?.power ?? 0)

const columnOf = (form: Issue['form'], c: number) => form?.columns.find(({ key }) => key === `c:${c}`)

const groupProofs = ({ proofs, form }: Issue, toKey: (key: string) => string) =>
  Map.groupBy(proofs, ({ along, label, place }) => {
    const own = columnOf(form, place.c)
    return `${along} ${toFormWords(label)} ${own ? toKey(own.key) : ''}`
  })

/** Joined sheets that came or went; those that only bear another time are the sheets that they were. */
function compareSheets(before: Issue, after: Issue): Difference[] {
  if (!before.form?.series || !after.form?.series) return []
  const came = after.sheets.filter(name => !before.sheets.includes(name))
  const free = Map.groupBy(
    before.sheets.filter(name => !after.sheets.includes(name)),
    toFormWords,
  )
  const added = came.filter(name => free.get(toFormWords(name))?.shift() === undefined)
  return [
    ...added.map((label): Difference => ({ code: 'sheet-new', place: { sheet: label, r: 0, c: 0 }, facts: { label } })),
    ...[...free.values()].flat().map((label): Difference => ({ code: 'sheet-gone', place: null, facts: { label } })),
  ]
}

function compareRows(before: readonly IssueRow[] | null, after: readonly IssueRow[] | null): Difference[] {
  if (before === null || after === null) return []
  const [was, now] = [new Set(before.map(({ words }) => words)), new Set(after.map(({ words }) => words))]
  const came = after.filter(({ words }) => !was.has(words))
  const went = before.filter(({ words }) => !now.has(words))
  // Rows that only name another time are the rows that they were.
  const { left: added, right: gone } = cancelDated(came, went)
  if (added.length + gone.length > Math.max(before.length, after.length))
    return [{ code: 'rows-other', place: null, facts: { came: added.length, went: gone.length } }]
  return [
    ...added
      .slice(0, mostListed)
      .map(({ label, words, sheet, r }): Difference => ({ code: 'row-new', place: { sheet, r, c: 0 }, facts: { label: label || words } })),
    ...gone
      .slice(0, mostListed)
      .map(({ label, words }): Difference => ({ code: 'row-gone', place: null, facts: { label: label || words } })),
  ]
}

function cancelDated(came: readonly IssueRow[], went: readonly IssueRow[]): { readonly left: IssueRow[]; readonly right: IssueRow[] } {
  const free = Map.groupBy(went, ({ label }) => toFormWords(label))
  const left = came.filter(({ label }) => free.get(toFormWords(label))?.shift() === undefined)
  return { left, right: [...free.values()].flat() }
}
