import type { Json } from '../base/json.ts'
import { levelCodes } from '../describe/labels.ts'
import type { Profile } from '../describe/profile.ts'
import type { CatalogueEntry, CatalogueFile } from './catalogue-entry.ts'
import { dcatContext, periods } from './dcat-words.ts'
import type { Description } from './publication.ts'

/** Who publishes the catalogue, and the address below which its datasets have theirs; null leaves them without one. */
export type CatalogueAbout = { readonly title: string; readonly publisher: string; readonly base: string | null }

/**
 * The catalogue as DCAT 3 (W3C, 2024) in JSON-LD with a context of its own: what DCAT and Dublin Core have a word for is said in that word,
 * and every field of thai_gdc besides as a schema:PropertyValue under its own key, so that nothing is lost on the way back.
 */
export const toDcatCatalogue = (about: CatalogueAbout, profile: Profile, entries: readonly CatalogueEntry[]): Json => ({
  '@context': dcatContext,
  '@type': 'Catalog',
  title: thai(about.title),
  publisher: { '@type': 'Agent', name: thai(about.publisher) },
  dataset: entries.map(entry => toDataset(about, profile, entry)),
})

const thai = (text: string): Json => ({ '@value': text.toWellFormed(), '@language': 'th' })
const textOf = (values: Description, key: string): string => {
  const entry = values[key]
  return typeof entry === 'string' ? entry : (entry ?? []).join(', ')
}

function toDataset({ base }: CatalogueAbout, profile: Profile, { description, level, files }: CatalogueEntry): Json {
  const name = textOf(description, 'name')
  const [notes, owner, mail, page] = ['notes', 'owner_org', 'maintainer_email', 'url'].map(key => textOf(description, key))
  const [updated, created] = [textOf(description, 'last_updated_date'), textOf(description, 'created_date')]
  const period = periods.find(({ code }) => code === description.update_frequency_unit)?.address
  const tags = description.tag_string ?? []
  return {
    ...(base === null ? {} : { '@id': `${base}${encodeURIComponent(name)}` }),
    '@type': 'Dataset',
    identifier: name,
    title: thai(textOf(description, 'title')),
    ...(notes ? { description: thai(notes) } : {}),
    ...(owner ? { publisher: { '@type': 'Agent', name: thai(owner) } } : {}),
    ...(mail ? { contactPoint: toContact(textOf(description, 'maintainer'), mail) } : {}),
    keyword: (typeof tags === 'string' ? [tags] : tags).map(thai),
    ...(updated ? { modified: updated } : {}),
    ...(created ? { issued: created } : {}),
    ...(period ? { accrualPeriodicity: period } : {}),
    ...(page && URL.canParse(page) ? { landingPage: page } : {}),
    ...(level === null ? {} : { accessRights: { '@type': 'RightsStatement', label: thai(levelCodes[level]) } }),
    property: toProperties(profile, description),
    distribution: files.map(file => toDistribution(profile, file)),
  }
}

const toContact = (name: string, mail: string): Json => ({ '@type': 'Kind', fn: name.toWellFormed(), hasEmail: `mailto:${mail}` })

/** One value a field; a field that takes several has a list. */
const toProperties = (profile: Profile, values: Description): Json =>
  profile.fields.flatMap(({ key, th }) => {
    const entry = values[key]
    if (entry === undefined) return []
    return [
      {
        '@type': 'PropertyValue',
        propertyID: key,
        label: thai(th),
        value: typeof entry === 'string' ? entry.toWellFormed() : entry.map(one => one.toWellFormed()),
      },
    ]
  })

const toDistribution = (profile: Profile, { name, url, about, format, fields }: CatalogueFile): Json => ({
  '@type': 'Distribution',
  title: thai(name),
  ...(about === '' ? {} : { description: thai(about) }),
  ...(format === '' ? {} : { format }),
  ...(url === '' ? {} : { accessURL: url }),
  property: toProperties(profile, fields),
})
