import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import type { Profile } from '../../shared/describe/profile.ts'
import type { CatalogueEntry } from '../../shared/publish/catalogue-entry.ts'
import { mergeEntry } from '../../shared/publish/gdc/compare-entry.ts'
import type { ReadEntry } from '../../shared/publish/gdc/read-catalogue.ts'
import { catalogueEntryOf } from './catalogue-entries.ts'
import { describedOf } from './list-entries.ts'
import type { Office } from './office.ts'

/**
 * What taking a dataset of a catalogue would do. One that lies here with a version is described in its version, and so is left alone; it is
 * told where it differs.
 */
export type PlannedEntry = {
  readonly read: ReadEntry
  readonly dataset: string | null
  readonly what: 'new' | 'same' | 'changed' | 'held-here'
  readonly entry: CatalogueEntry
}

/** Holds a dataset of a catalogue against that of the office, by its name. */
export function planEntry(office: Office, profile: Profile, given: ReadEntry): PlannedEntry {
  const row = office.datasets.bySlug(String(given.description.name))
  if (row === null) return { read: given, dataset: null, what: 'new', entry: given }
  const here = describedOf(office, row)
  // What was decided of its value is not for a catalogue of others to say.
  const read = { ...given, description: noteValue(profile, given.description, here.highValue) }
  const { entry, changed } = mergeEntry(catalogueEntryOf(office, profile, here), read)
  const what = changed.length === 0 ? 'same' : here.version === null ? 'changed' : 'held-here'
  return { read, dataset: row.id, what, entry }
}
