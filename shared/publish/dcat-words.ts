import type { Json } from '../base/json.ts'
import { vocabularies } from './rdf-table.ts'

const { dcat, dcterms, rdfs, xsd, schema } = vocabularies
const foaf = 'http://xmlns.com/foaf/0.1/'
const vcard = 'http://www.w3.org/2006/vcard/ns#'
const rates = 'http://purl.org/cld/freq/'
const spdx = 'http://spdx.org/rdf/terms#'
/** By which a checksum was made. Source: SPDX 2.3, the vocabulary that DCAT 3 points to. */
export const sha256Algorithm = `${spdx}checksumAlgorithm_sha256`

/** The words of our catalogues by their addresses; a reader of strangers' catalogues goes by the addresses, whatever the words there are. */
export const dcatTerms = {
  ...{ Catalog: `${dcat}Catalog`, Dataset: `${dcat}Dataset`, Distribution: `${dcat}Distribution`, Agent: `${foaf}Agent` },
  ...{ Kind: `${vcard}Kind`, RightsStatement: `${dcterms}RightsStatement`, PropertyValue: `${schema}PropertyValue` },
  ...{
    title: `${dcterms}title`,
    description: `${dcterms}description`,
    identifier: `${dcterms}identifier`,
    publisher: `${dcterms}publisher`,
  },
  ...{ modified: `${dcterms}modified`, issued: `${dcterms}issued`, license: `${dcterms}license`, accessRights: `${dcterms}accessRights` },
  ...{ accrualPeriodicity: `${dcterms}accrualPeriodicity`, format: `${dcterms}format`, language: `${dcterms}language` },
  ...{ dataset: `${dcat}dataset`, distribution: `${dcat}distribution`, keyword: `${dcat}keyword`, contactPoint: `${dcat}contactPoint` },
  ...{ landingPage: `${dcat}landingPage`, accessURL: `${dcat}accessURL`, downloadURL: `${dcat}downloadURL`, mediaType: `${dcat}mediaType` },
  ...{ name: `${foaf}name`, fn: `${vcard}fn`, hasEmail: `${vcard}hasEmail`, label: `${rdfs}label` },
  ...{ rights: `${dcterms}rights`, version: `${dcat}version`, Checksum: `${spdx}Checksum`, checksum: `${spdx}checksum` },
  ...{ byteSize: `${dcat}byteSize`, algorithm: `${spdx}algorithm`, checksumValue: `${spdx}checksumValue` },
  ...{ property: `${schema}additionalProperty`, propertyID: `${schema}propertyID`, value: `${schema}value` },
} as const
export type DcatTerm = keyof typeof dcatTerms

const types: { readonly [term in DcatTerm]?: string } = {
  ...{ accrualPeriodicity: '@id', landingPage: '@id', accessURL: '@id', downloadURL: '@id', hasEmail: '@id', license: '@id' },
  ...{ language: '@id', mediaType: '@id', algorithm: '@id', modified: `${xsd}date`, issued: `${xsd}date` },
  ...{ byteSize: `${xsd}nonNegativeInteger`, checksumValue: `${xsd}hexBinary` },
}

/** The context of our catalogues. */
export const dcatContext: Json = Object.fromEntries(
  Object.entries(dcatTerms).map(([term, address]) => {
    const type = types[term as DcatTerm]
    return [term, type === undefined ? address : { '@id': address, '@type': type }]
  }),
)

/** How often a dataset is renewed, in the words of the hub and of the Collection Description Frequency vocabulary (Dublin Core, 2013). */
export const periods: readonly { readonly code: string; readonly address: string }[] = [
  { code: 'ปี', address: `${rates}annual` },
  { code: 'ครึ่งปี', address: `${rates}semiannual` },
  { code: 'ไตรมาส', address: `${rates}quarterly` },
  { code: 'เดือน', address: `${rates}monthly` },
  { code: 'สัปดาห์', address: `${rates}weekly` },
  { code: 'วัน', address: `${rates}daily` },
  { code: 'ตามเวลาจริง', address: `${rates}continuous` },
]
