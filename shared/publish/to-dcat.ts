import type { Json } from '../base/json.ts'
import type { FileOfTable } from './file-of-table.ts'
import { tableAddress, vocabularies } from './rdf-table.ts'
import type { TableAbout } from './table-to-write.ts'

const { dcat, dcterms, xsd } = vocabularies
const spdx = 'http://spdx.org/rdf/terms#'
const mediaTypes = 'https://www.iana.org/assignments/media-types/'
/** Thai in the list of languages that DCAT profiles ask for. Source: the EU's Named Authority List. */
const thaiLanguage = 'http://publications.europa.eu/resource/authority/language/THA'

/**
 * A dataset and its files as DCAT 3 (W3C, 2024) in JSON-LD, with a context of its own: each distribution with its address below the
 * office's, media type, size and SHA-256.
 */
export const toDcat = (about: TableAbout, files: readonly FileOfTable[]): Json => ({
  '@context': context,
  '@id': tableAddress(about),
  '@type': 'Dataset',
  title: { '@value': about.title.toWellFormed(), '@language': 'th' },
  language: thaiLanguage,
  ...(about.terms?.address ? { license: about.terms.address } : about.terms ? { rights: about.terms.code } : {}),
  distribution: files.map(({ format, fileName, bytes, sha256 }) => {
    const address = `${about.addresses.base}${encodeURIComponent(fileName)}`
    return {
      '@id': `${address}#distribution`,
      '@type': 'Distribution',
      title: { '@value': format.format, '@language': 'en' },
      accessURL: address,
      downloadURL: address,
      mediaType: `${mediaTypes}${format.mediaType}`,
      ...(about.terms?.address ? { license: about.terms.address } : {}),
      byteSize: String(bytes),
      checksum: { '@type': 'Checksum', algorithm: `${spdx}checksumAlgorithm_sha256`, checksumValue: sha256 },
    }
  }),
})

const link = (id: string): Json => ({ '@id': id, '@type': '@id' })
const context: Json = {
  Dataset: `${dcat}Dataset`,
  Distribution: `${dcat}Distribution`,
  Checksum: `${spdx}Checksum`,
  title: `${dcterms}title`,
  language: link(`${dcterms}language`),
  license: link(`${dcterms}license`),
  rights: `${dcterms}rights`,
  distribution: `${dcat}distribution`,
  accessURL: link(`${dcat}accessURL`),
  downloadURL: link(`${dcat}downloadURL`),
  mediaType: link(`${dcat}mediaType`),
  byteSize: { '@id': `${dcat}byteSize`, '@type': `${xsd}nonNegativeInteger` },
  checksum: `${spdx}checksum`,
  algorithm: link(`${spdx}algorithm`),
  checksumValue: { '@id': `${spdx}checksumValue`, '@type': `${xsd}hexBinary` },
}
