import { mayDo } from '../../shared/approve/may-do.ts'
import { Fault } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { IssueForm, TableForm } from '../../shared/model/form.ts'
import { type FormFit, fitForm } from '../../shared/recover/forms/align-forms.ts'
import type { LastIssue } from '../../shared/recover/forms/carry-recipe.ts'
import type { VersionRow } from '../db/versions.ts'
import { readPolicy } from '../policy/policy.ts'
import type { Actor, Office } from './office.ts'
import { recipeOf, requireMay, standingOf } from './version-standing.ts'
import type { Workshop } from './workshop.ts'

/** A dataset whose newest version has the form of a table, or nearly so. */
export type FormMatch = Out<'intake:list'>['files'][number]['issues'][number]

const mostMatches = 3

type Looked = { readonly id: string; readonly form?: TableForm | undefined }

/** Datasets of the office whose form a table of a file has, for each table: whole fits before near ones, then the newest. */
export function findIssues(
  office: Office,
  workshop: Workshop,
  actor: Actor,
  file: string,
  tables: readonly Looked[],
): readonly FormMatch[] {
  const versions = office.versions.newest()
  const from = `${actor.id} ${actor.roles.join()} ${versions.map(({ id, recipeAt, state, title }) => `${id} ${recipeAt} ${state} ${title}`).join('\n')}`
  const known = workshop.fits.get(file)
  if (known?.from === from) return known.matches
  const policy = readPolicy(office.settings.get('policy'))
  const held = versions.flatMap((version): Held[] => {
    const form = formOf(office, workshop, version)
    return form === null ? [] : [{ version, form, blocked: mayDo('follow', actor, standingOf(office, version), policy) }]
  })
  const matches = tables.flatMap(({ id, form }) => (form === undefined ? [] : fitAll(id, form, held)))
  workshop.fits.set(file, { from, matches })
  return matches
}

type Held = { readonly version: VersionRow; readonly form: IssueForm; readonly blocked: FormMatch['blocked'] }

const fitAll = (table: string, form: TableForm, held: readonly Held[]): FormMatch[] =>
  held
    .flatMap(one => {
      const fit = fitForm(one.form, form)
      return fit === null ? [] : [{ share: fit.share, match: toMatch(table, one, fit) }]
    })
    .sort((a, b) => b.share - a.share)
    .slice(0, mostMatches)
    .map(({ match }) => match)

const toMatch = (table: string, { version, blocked }: Held, { same, alignment: { columns, added } }: FormFit): FormMatch => ({
  ...{ table, dataset: version.dataset, number: version.number, title: version.title, state: version.state, blocked, same },
  added: added.map(({ heading }) => heading),
  gone: columns.flatMap(({ was, now }) => (now === null ? [was.heading] : [])),
  moved: columns.flatMap(({ now, how }) => (now !== null && how === 'moved' ? [now.heading] : [])),
  renamed: columns.flatMap(({ was, now, how }) => (now !== null && how === 'renamed' ? [{ was: was.heading, now: now.heading }] : [])),
})

/** The form of a version, read once; of an erased table nothing is remembered, and of no table its rows. */
function formOf(office: Office, { forms }: Workshop, { id, recipeAt }: VersionRow): IssueForm | null {
  const key = `${id} ${recipeAt}`
  if (!office.recipes.has(id, recipeAt)) {
    forms.delete(key)
    return null
  }
  const known = forms.get(key)
  if (known !== undefined) return known
  const told = office.recipes.formAt(id, recipeAt)
  const form = told === null ? null : { ...told, rows: null }
  forms.set(key, form)
  return form
}

/** The newest version of a dataset, which the next issue would follow; throws what stands in the way. */
export function requireLast(office: Office, actor: Actor, dataset: string): VersionRow {
  const last = office.versions.ofDataset(dataset).at(-1)
  if (!last) throw new Fault('ask/not-found', { what: 'dataset' })
  requireMay(office, 'follow', actor, last)
  return last
}

/** What of a version is carried over to the next issue; nothing once its table was erased. */
export function issuesOf(office: Office, version: VersionRow): LastIssue[] {
  const summary = recipeOf(office, version)?.summary
  return summary?.form ? [{ recipe: summary.recipe, form: summary.form }] : []
}
