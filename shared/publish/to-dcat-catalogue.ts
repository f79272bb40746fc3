import type { Json } from '../base/json.ts'
import type { Profile } from '../describe/profile.ts'
import type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'
import { tellDataset, tellProperties, thai } from './dcat-dataset.ts'
import { dcatContext } from './dcat-words.ts'

/** Who publishes the catalogue, and the address below which its datasets have theirs; null leaves them without one. */
export type CatalogueAbout = { readonly title: string; readonly publisher: string; readonly base: string | null }

/** The catalogue as DCAT 3 (W3C, 2024) in JSON-LD with a context of its own: each dataset as `tellDataset` has it, with its files. */
export const toDcatCatalogue = (about: CatalogueAbout, profile: Profile, entries: readonly CatalogueEntry[]): Json => ({
  '@context': dcatContext,
  '@type': 'Catalog',
  title: thai(about.title),
  publisher: { '@type': 'Agent', name: thai(about.publisher) },
  dataset: entries.map(entry => toDataset(about, profile, entry)),
})

const toDataset = ({ base }: CatalogueAbout, profile: Profile, { description, level, files }: CatalogueEntry): Json => ({
  ...(base === null ? {} : { '@id': `${base}${encodeURIComponent(String(description.name ?? ''))}` }),
  ...tellDataset(profile, description, level),
  distribution: files.map(file => toDistribution(profile, file)),
})

const toDistribution = (profile: Profile, { name, url, about, format, fields }: CatalogueFile): Json => ({
  '@type': 'Distribution',
  title: thai(name),
  ...(about === '' ? {} : { description: thai(about) }),
  ...(format === '' ? {} : { format }),
  ...(url === '' ? {} : { accessURL: url }),
  property: tellProperties(profile, fields),
})
