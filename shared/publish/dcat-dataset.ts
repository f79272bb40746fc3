import type { Json } from '../base/json.ts'
import { levelCodes } from '../describe/labels.ts'
import type { Profile } from '../describe/profile.ts'
import type { Level } from '../model/version.ts'
import type { Terms } from '../rate/licences.ts'
import { periods } from './dcat-words.ts'
import type { Description } from './publication.ts'
import { termsIn } from './terms-in.ts'

type Told = { readonly [term: string]: Json }

export const thai = (text: string): Json => ({ '@value': text.toWellFormed(), '@language': 'th' })
const textOf = (values: Description, key: string): string => {
  const entry = values[key]
  return typeof entry === 'string' ? entry : (entry ?? []).join(', ')
}

/**
 * A described dataset in the words of DCAT 3 (W3C, 2024) and Dublin Core, and every field of thai_gdc besides as a schema:PropertyValue
 * under its own key, so that nothing is lost on the way back. Its address and its files are said by whoever has them.
 */
export function tellDataset(profile: Profile, description: Description, level: Level | null): Told {
  const [notes, owner, mail, page] = ['notes', 'owner_org', 'maintainer_email', 'url'].map(key => textOf(description, key))
  const [updated, created] = [textOf(description, 'last_updated_date'), textOf(description, 'created_date')]
  const period = periods.find(({ code }) => code === description.update_frequency_unit)?.address
  const tags = description.tag_string ?? []
  return {
    '@type': 'Dataset',
    identifier: textOf(description, 'name'),
    title: thai(textOf(description, 'title')),
    ...(notes ? { description: thai(notes) } : {}),
    ...(owner ? { publisher: { '@type': 'Agent', name: thai(owner) } } : {}),
    ...(mail ? { contactPoint: toContact(textOf(description, 'maintainer'), mail) } : {}),
    keyword: (typeof tags === 'string' ? [tags] : tags).map(thai),
    ...(updated ? { modified: updated } : {}),
    ...(created ? { issued: created } : {}),
    ...(period ? { accrualPeriodicity: period } : {}),
    ...(page && URL.canParse(page) ? { landingPage: page } : {}),
    ...tellTerms(termsIn(description)),
    ...(level === null ? {} : { accessRights: { '@type': 'RightsStatement', label: thai(levelCodes[level]) } }),
    property: tellProperties(profile, description),
  }
}

/** The page that says what others may do is the licence; a code that has none is told as it stands. */
export function tellTerms(terms: Terms | null | undefined): Told {
  if (!terms) return {}
  return terms.address === null ? { rights: terms.code } : { license: terms.address }
}

const toContact = (name: string, mail: string): Json => ({ '@type': 'Kind', fn: name.toWellFormed(), hasEmail: `mailto:${mail}` })

/** One value a field; a field that takes several has a list. */
export const tellProperties = (profile: Profile, values: Description): Json =>
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
