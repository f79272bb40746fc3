import { isOtherCode } from '../describe/code.ts'
import type { Profile } from '../describe/profile.ts'
import { termsOf } from '../rate/licences.ts'
import { periods, dcatTerms as terms } from './dcat-words.ts'
import type { Description } from './publication.ts'
import { type Node, nodesAt, textsAt } from './read-json-ld.ts'

/** What DCAT and Dublin Core say of a dataset, under the keys of thai_gdc; only what is there. */
export function readDcatWords(profile: Profile, node: Node): Description {
  const first = (address: string): string => textsAt(node, address)[0]?.trim() ?? ''
  const [publisher] = nodesAt(node, terms.publisher)
  const [contact] = nodesAt(node, terms.contactPoint)
  const rate = first(terms.accrualPeriodicity)
  const found: { readonly [key: string]: string | readonly string[] } = {
    name: toName(first(terms.identifier), node.id),
    title: first(terms.title),
    notes: first(terms.description),
    owner_org: (publisher && textsAt(publisher, terms.name)[0]) ?? '',
    maintainer: (contact && textsAt(contact, terms.fn)[0]) ?? '',
    maintainer_email: ((contact && textsAt(contact, terms.hasEmail)[0]) ?? '').replace(/^mailto:/i, ''),
    tag_string: textsAt(node, terms.keyword).map(tag => tag.trim()),
    last_updated_date: first(terms.modified).slice(0, 10),
    created_date: first(terms.issued).slice(0, 10),
    update_frequency_unit: periods.find(({ address }) => address.split('/').at(-1) === rate.split('/').at(-1))?.code ?? '',
    url: first(terms.landingPage),
    ...readLicence(profile, first(terms.license)),
  }
  return Object.fromEntries(Object.entries(found).filter(([, entry]) => entry.length > 0))
}

/** The identifier where it can stand in a web address, else the end of the address of the dataset. */
function toName(identifier: string, id: string | null): string {
  const end = decodeEnd(id ?? '')
  const fits = (text: string): boolean => /^[a-z0-9_-]{2,}$/.test(text)
  return [identifier, decodeEnd(identifier), end].find(fits) ?? identifier
}

function decodeEnd(address: string): string {
  const end =
    address
      .replace(/[/#?]+$/, '')
      .split(/[/#]/)
      .at(-1) ?? ''
  try {
    return decodeURIComponent(end).toLowerCase()
  } catch {
    return end.toLowerCase()
  }
}

/** Source of the addresses: creativecommons.org, opendatacommons.org. */
const licences: readonly (readonly [address: RegExp, code: string])[] = [
  [/creativecommons\.org\/licenses\/by\/|\/CC_BY_4_0|^cc-by(?:-4\.0)?$/i, 'Creative Commons Attributions'],
  [/creativecommons\.org\/licenses\/by-sa\/|^cc-by-sa(?:-4\.0)?$/i, 'Creative Commons Attribution Share-Alike'],
  [/opendatacommons\.org\/licenses\//i, 'Open Data Common'],
]

function readLicence(profile: Profile, text: string): Description {
  if (text === '') return {}
  const codes = profile.fields.find(field => field.key === 'license_id')?.codes ?? []
  const own = codes.find(({ code }) => termsOf(code)?.address === text)
  if (own) return { license_id: own.code }
  const wished = licences.find(([sign]) => sign.test(text))?.[1] ?? text
  if (codes.some(({ code }) => code === wished)) return { license_id: wished }
  const other = codes.find(({ code }) => isOtherCode(code))
  return other ? { license_id: other.code, license_id_other: text } : {}
}
