import type { In, Out } from '../../shared/contract/desk.ts'
import { checkDescription } from '../../shared/describe/check-description.ts'
import { checkSlug } from '../../shared/describe/check-slug.ts'
import { countFilled } from '../../shared/describe/count-filled.ts'
import { isBlank } from '../../shared/describe/is-blank.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { copyDescription } from './copy-description.ts'
import { entryOf } from './entry-notes.ts'
import { findDraft, findVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { formatsOf, outputsFor } from './outputs-for.ts'
import { profileOf } from './profile-of.ts'
import { proposeFor } from './propose-for.ts'
import { rateVersion } from './rate-version.ts'
import type { Session } from './session.ts'

/** The form, its values, what could be filled in, and what still stands in the way. */
export function openDescription(office: Office, session: Session, { version: id }: In<'describe:open'>): Out<'describe:open'> {
  const { version, file, recipe, editable } = findVersion(office, session, id)
  const profile = profileOf(office)
  const values = version.description
  const previous = office.versions.ofDataset(version.dataset).find(({ number }) => number === version.number - 1)?.description ?? null
  const { category } = version
  const { highValue } = entryOf(office, version.dataset)
  const ground = { fileName: file.name, previous, current: values, category, highValue }
  const proposals =
    recipe === null
      ? []
      : proposeFor(
          office,
          { ...ground, summary: recipe.summary, personal: recipe.findings.personal ?? [] },
          formatsOf(outputsFor(office, id)),
        )
  const slug = values.name
  const holder = typeof slug === 'string' ? office.datasets.bySlug(slug) : null
  const taken = holder !== null && holder.id !== version.dataset ? [{ key: 'name', code: 'slug-taken', facts: {} }] : []
  const fixed = isKnownOutside(office, version.dataset)
  return {
    editable,
    dataset: version.dataset,
    title: version.title,
    profile: profile.title,
    fields: profile.fields.map(({ key, th, en, required, kind, codes, other, on, types }) => ({
      key,
      th,
      en,
      required,
      kind,
      codes: codes.map(code => ({ ...code })),
      other,
      on,
      types: [...types],
      fixed: fixed && key === 'name',
    })),
    values: copyDescription(values),
    proposals: proposals
      .filter(({ key }) => !fixed || key !== 'name')
      .map(({ key, value, from, facts }) => ({
        key,
        value: typeof value === 'string' ? value : [...value],
        from,
        facts: { ...facts },
      })),
    problems: [...checkDescription(profile, values, category).map(problem => ({ ...problem, facts: { ...problem.facts } })), ...taken],
    ...countFilled(profile, values),
  }
}

/** Saves what was typed, also where it is not right yet; an emptied field is taken out. */
export function saveDescription(
  office: Office,
  session: Session,
  { version: id, values: typed }: In<'describe:save'>,
): Out<'describe:save'> {
  const { version, actor } = findDraft(office, session, id)
  const slug = office.datasets.byId(version.dataset)?.slug ?? ''
  const fixed = isKnownOutside(office, version.dataset) ? { name: slug } : {}
  const values = Object.fromEntries(Object.entries({ ...version.description, ...typed, ...fixed }).filter(([, value]) => !isBlank(value)))
  const profile = profileOf(office)
  office.inTransaction(() => {
    const title = typeof values.title === 'string' ? values.title : version.title
    office.versions.change(id, { description: values, title, changedAt: office.now() })
    nameDataset(office, version.dataset, values.name)
    rateVersion(office, id)
    // One line for one sitting: the submission carries the hash of what was written in the end.
    const last = office.events.ofObjects([`version:${id}`]).at(-1)
    if (last?.action !== 'described' || last.actor !== actor.id)
      office.record(actor, { action: 'described', object: `version:${id}`, body: { fields: Object.keys(typed).length } })
  })
  return countFilled(profile, values)
}

/** A dataset takes the slug of its description while nobody outside can know the old one, and only where it is free and well-formed. */
export function nameDataset(office: Office, dataset: string, slug: Description[string] | undefined): void {
  if (typeof slug !== 'string' || office.datasets.bySlug(slug) !== null) return
  const field = profileOf(office).fields.find(({ key }) => key === 'name')
  if (field === undefined || checkSlug(field, slug).length > 0) return
  if (!isKnownOutside(office, dataset)) office.datasets.setSlug(dataset, slug)
}

// Once a parcel was made for a hub, the address may be in use there.
const isKnownOutside = (office: Office, dataset: string): boolean => office.parcels.ofDataset(dataset).length > 0
