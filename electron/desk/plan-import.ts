import type { CatalogueEntry } from '../../shared/publish/catalogue-entry.ts'
import { mergeEntry } from '../../shared/publish/gdc/compare-entry.ts'
import type { CatalogueRead, ReadEntry } from '../../shared/publish/gdc/read-catalogue.ts'
import { catalogueEntries } from './catalogue-entries.ts'
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
  readonly changed: readonly string[]
}

/** Holds a catalogue that was read against that of the office, by the names of the datasets. */
export function planImport(office: Office, { entries }: CatalogueRead): readonly PlannedEntry[] {
  const here = new Map(catalogueEntries(office).map(entry => [String(entry.description.name), entry]))
  return entries.map(read => {
    const name = String(read.description.name)
    const row = office.datasets.bySlug(name)
    if (row === null) return { read, dataset: null, what: 'new', entry: read, changed: [] }
    const { entry, changed } = mergeEntry(here.get(name) ?? { description: { name }, level: null, files: [] }, read)
    if (changed.length === 0) return { read, dataset: row.id, what: 'same', entry, changed }
    const what = office.versions.ofDataset(row.id).length > 0 ? 'held-here' : 'changed'
    return { read, dataset: row.id, what, entry, changed }
  })
}
