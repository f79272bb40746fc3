import type { Json } from '../base/json.ts'
import type { Profile } from '../describe/profile.ts'
import type { Level } from '../model/version.ts'
import { tellDataset, tellProperties } from './dcat-dataset.ts'
import { dcatContext } from './dcat-words.ts'
import type { Description } from './publication.ts'
import { tableAddress } from './rdf-table.ts'
import type { TableAbout } from './table-to-write.ts'
import { type DcatFile, tellFile, thaiLanguage } from './to-dcat.ts'

/** What is published where: `page` is the dataset's on the hub. The description is as that hub is told it. */
export type PublishedThere = {
  readonly page: string
  readonly profile: Profile
  readonly description: Description
  readonly ofFiles: Description
  readonly level: Level | null
  readonly number: number
}

/**
 * A published version as DCAT 3 (W3C, 2024) in JSON-LD with a context of its own. The dataset is what its linked files call it, so that their
 * statements meet these; without such files it is its page on the hub. Files are where the hub hands them out.
 */
export const toDcatPublication = (about: TableAbout, there: PublishedThere, files: readonly DcatFile[]): Json => ({
  '@context': dcatContext,
  '@id': about.addresses.base === '' ? there.page : tableAddress(about),
  ...tellDataset(there.profile, there.description, there.level),
  landingPage: there.page,
  language: thaiLanguage,
  version: String(there.number),
  distribution: files.map(file => ({ ...tellFile(file, about), property: tellProperties(there.profile, there.ofFiles) })),
})
