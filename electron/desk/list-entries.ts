import type { Description } from '../../shared/describe/profile.ts'
import type { Category, Level } from '../../shared/model/version.ts'
import type { VersionRow } from '../db/versions.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'

/** A dataset of the catalogue with what describes it: its newest version, or its entry where it has none. */
export type Described = {
  readonly dataset: string
  readonly slug: string
  readonly version: VersionRow | null
  readonly description: Description
  readonly category: Category | null
  readonly level: Level | null
  readonly address: string | null
  readonly retired: boolean
  readonly highValue: boolean | null
}

/** Every dataset of the office, held here or only described, the oldest first. */
export const listEntries = (office: Office): readonly Described[] => office.datasets.all().map(row => describedOf(office, row))

/** What describes one dataset. */
export function describedOf(office: Office, { id, slug }: { readonly id: string; readonly slug: string }): Described {
  const version = office.versions.ofDataset(id).at(-1) ?? null
  const entry = entryOf(office, id)
  const { description, category, level } = version ?? entry
  const retired = version === null ? entry.retired : version.state === 'retired'
  return { dataset: id, slug, version, description, category, level, address: entry.address, retired, highValue: entry.highValue }
}
