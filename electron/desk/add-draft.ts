import { Fault } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import { keepApplicable } from '../../shared/describe/field-applies.ts'
import type { FileRow } from '../db/files.ts'
import type { VersionRow } from '../db/versions.ts'
import { carryDictionary } from './carry-dictionary.ts'
import { entryOf } from './entry-notes.ts'
import type { Actor, Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { proposeFor } from './propose-for.ts'
import type { FreshTable } from './workshop.ts'

/** Adds a draft of a recovered table: the first version of a new dataset, or the one after `last`. Level and category are decided anew for each. */
export function addDraft(
  office: Office,
  actor: Actor,
  file: FileRow,
  table: FreshTable,
  recovered: string,
  last: VersionRow | null,
): Out<'intake:keep'> {
  // Another draft may have come in between: then this one was not recovered by the newest recipe.
  if (last !== null && office.versions.ofDataset(last.dataset).at(-1)?.id !== last.id) throw new Fault('version/changed-since')
  const version = office.newId()
  const now = office.now()
  const proposed: { [key: string]: string | readonly string[] } = {}
  const previous = last?.description ?? null
  const { personal } = table
  for (const { key, value } of proposeFor(office, {
    summary: table.summary,
    fileName: file.name,
    previous,
    current: null,
    category: null,
    personal,
    highValue: last === null ? null : entryOf(office, last.dataset).highValue,
  }))
    proposed[key] ??= value
  // What is proposed for another type of dataset than this one waits in the form.
  const description = keepApplicable(profileOf(office), proposed)
  const { dataset, slug } = last === null ? newDataset(office, actor, description.name, now) : heldDataset(office, last)
  office.versions.add({
    ...{ id: version, dataset, number: (last?.number ?? 0) + 1, state: 'draft', file: file.id, recipeAt: 0 },
    title: typeof description.title === 'string' ? description.title : (last?.title ?? file.name),
    description: { ...previous, ...description, name: slug },
    ...{ category: null, level: null, classification: null, stars: 0, metadataSha: null, tableSha: null },
    ...{ createdBy: actor.id, createdAt: now, changedAt: now, submittedBy: null, submittedAt: null },
    ...{ reviewedBy: null, reviewedAt: null, approvedBy: null, approvedAt: null },
  })
  const { summary, tableSha } = table
  if (last !== null) {
    office.outputs.carry(last.id, version)
    carryDictionary(office, last, version, summary)
  }
  office.recipes.add({ version, n: 0, summary, recovered, tableSha, findings: { personal }, madeBy: actor.id, madeAt: now })
  return { dataset, version }
}

type Held = { readonly dataset: string; readonly slug: string }

function newDataset(office: Office, actor: Actor, wished: string | readonly string[] | undefined, at: string): Held {
  const dataset = office.newId()
  const slug = freeSlug(office, typeof wished === 'string' ? wished : `dataset-${dataset.slice(0, 8)}`)
  office.datasets.add({ id: dataset, slug, createdBy: actor.id, createdAt: at })
  return { dataset, slug }
}

const heldDataset = (office: Office, { dataset }: VersionRow): Held => ({ dataset, slug: office.datasets.byId(dataset)?.slug ?? '' })

/** The wished slug, or the first numbered one that no dataset of this office holds. */
export function freeSlug(office: Office, wished: string): string {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wished : `${wished.slice(0, 66)}-${n}`
    if (office.datasets.bySlug(slug) === null) return slug
  }
}
