import { type LifeAction, mayDo } from '../../shared/approve/may-do.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { countFilled } from '../../shared/describe/count-filled.ts'
import { countWords } from '../../shared/describe/dictionary/find-lacks.ts'
import type { Stars } from '../../shared/rate/stars.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { VersionRow } from '../db/versions.ts'
import { readPolicy } from '../policy/policy.ts'
import { barredFor, targetsFor } from './approve-version.ts'
import { compareVersions } from './compare-versions.ts'
import { describedColumns, filesOf, hasDictionary } from './described-columns.ts'
import { findVersion } from './find-version.ts'
import { remarksOn } from './list-remarks.ts'
import type { Actor, Office } from './office.ts'
import { outputsFor } from './outputs-for.ts'
import { profileOf } from './profile-of.ts'
import { starsOfPublished } from './rate-version.ts'
import { readOutAll } from './read-out.ts'
import { sampleTable } from './sample-table.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf, toVersionLine } from './version-line.ts'
import { standingOf } from './version-standing.ts'
import type { Workshop } from './workshop.ts'

type Memo = Out<'life:memo'>

/** Everything that a reviewer or the head needs on one page. */
export async function showMemo(office: Office, session: Session, workshop: Pick<Workshop, 'shelf'>, input: In<'life:memo'>): Promise<Memo> {
  const reader = requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const { version, file, recipe } = findVersion(office, session, input.version)
  const sample = recipe ? sampleTable(await workshop.shelf.take(recipe.recovered), recipe.summary) : []
  return {
    ...toVersionLine(office, version),
    ...describeIt(office, version),
    ...whatWasFound(recipe),
    ...whatIsSaid(office, version, recipe),
    ...whoDecided(office, version),
    ...whatMayBeDone(office, reader, version),
    office: office.info.name,
    fileName: file.name,
    starsOf: toStarsView(starsOfPublished(office, version)),
    ...whatGoesOut(office, version),
    remarks: [...remarksOn(office, version.id)],
    sample,
    changes: compareVersions(office, version),
    targets: targetsFor(office, version).map(({ id, name, kind }) => ({ hub: id, name, kind })),
    barred: barredFor(office, version).map(({ hub: { id, name }, why }) => ({ hub: id, name, why })),
    tableSha: version.tableSha ?? recipe?.tableSha ?? '',
    ledgerHead: office.events.head().seq,
  }
}

function describeIt(
  office: Office,
  version: VersionRow,
): Pick<Memo, 'description' | 'filled' | 'required' | 'category' | 'overridden' | 'overrideReason' | 'said'> {
  const profile = profileOf(office)
  return {
    description: readOutAll(profile, version.description),
    ...countFilled(profile, version.description),
    category: version.category,
    overridden: version.classification?.overridden ?? false,
    overrideReason: version.classification?.overridden ? version.classification.reason : '',
    said: (version.classification?.said ?? []).map(said => ({ ...said })),
  }
}

function whatGoesOut(office: Office, version: VersionRow): Pick<Memo, 'files' | 'links'> {
  const outputs = outputsFor(office, version.id)
  const names = filesOf(office, version, '').map(({ format }) => format)
  return { files: [...new Set(names)], links: outputs.linked.reduce((sum, { count }) => sum + count, 0) }
}

/** What the columns are called, and how much of their dictionary is there; null where none goes out. */
function whatIsSaid(office: Office, version: VersionRow, recipe: RecipeRow | null): Pick<Memo, 'columns' | 'dictionary'> {
  const columns = describedColumns(office, version, recipe)
  return {
    columns: columns.map(({ name, label, type, unit }) => ({ name, label, type, unit })),
    dictionary: recipe !== null && hasDictionary(office, version) ? countWords(columns) : null,
  }
}

function whatWasFound(
  recipe: RecipeRow | null,
): Pick<Memo, 'sheet' | 'rows' | 'personal' | 'proofs' | 'proofsHold' | 'findings' | 'recipe'> {
  if (!recipe) return { sheet: '', rows: 0, personal: [], proofs: 0, proofsHold: 0, findings: 0, recipe: { sheet: '', steps: [] } }
  const { sheet, rows, columns, proofs, findings } = recipe.summary
  return {
    ...{ sheet, rows },
    personal: recipe.findings.personal.map(({ column, kind, count }) => ({ column: columns[column]?.label ?? '', kind, count })),
    ...{ proofs: proofs.length, proofsHold: proofs.filter(proof => proof.holds).length, findings: findings.length },
    recipe: { sheet, steps: recipe.summary.recipe.steps.map(step => ({ ...step, params: { ...step.params } })) },
  }
}

const whoDecided = (office: Office, version: VersionRow): Pick<Memo, 'submittedBy' | 'reviewedBy' | 'approvedBy'> => ({
  submittedBy: version.submittedBy && nameOf(office, version.submittedBy),
  reviewedBy: version.reviewedBy && nameOf(office, version.reviewedBy),
  approvedBy: version.approvedBy && nameOf(office, version.approvedBy),
})

function whatMayBeDone(office: Office, reader: Actor, version: VersionRow): Pick<Memo, 'may' | 'blocked'> {
  const policy = readPolicy(office.settings.get('policy'))
  const standing = standingOf(office, version)
  const why = (action: LifeAction) => mayDo(action, reader, standing, policy)
  const next = { draft: 'submit', submitted: 'review', reviewed: 'approve' } as const
  const action = version.state === 'draft' || version.state === 'submitted' || version.state === 'reviewed' ? next[version.state] : null
  const blocked = action && why(action)
  return {
    may: {
      review: why('review') === null,
      return: why('return') === null,
      approve: why('approve') === null,
      withdraw: why('withdraw') === null,
      submit: why('submit') === null,
    },
    blocked: blocked === 'people/not-allowed' ? null : blocked,
  }
}

const toStarsView = ({ count, rungs }: Stars): Memo['starsOf'] => ({
  count,
  rungs: rungs.map(rung => ({ ...rung, facts: { ...rung.facts } })),
})
