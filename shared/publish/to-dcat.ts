import type { Sha256 } from '../base/ids.ts'
import type { Json } from '../base/json.ts'
import { tellTerms } from './dcat-dataset.ts'
import { dcatContext, sha256Algorithm } from './dcat-words.ts'
import type { FileOfTable } from './file-of-table.ts'
import { tableAddress } from './rdf-table.ts'
import type { TableAbout } from './table-to-write.ts'

const mediaTypes = 'https://www.iana.org/assignments/media-types/'
/** Thai in the list of languages that DCAT profiles ask for. Source: the EU's Named Authority List. */
export const thaiLanguage = 'http://publications.europa.eu/resource/authority/language/THA'

/** A file that can be had at an address of its own: `page` is where people read of it. */
export type DcatFile = {
  readonly format: string
  readonly mediaType: string
  readonly address: string
  readonly page: string
  readonly bytes: number
  readonly sha256: Sha256
}

/**
 * A dataset and its files as DCAT 3 (W3C, 2024) in JSON-LD, with a context of its own: each distribution with its address below the
 * office's, media type, size and SHA-256.
 */
export const toDcat = (about: TableAbout, files: readonly FileOfTable[]): Json => ({
  '@context': dcatContext,
  '@id': tableAddress(about),
  '@type': 'Dataset',
  title: { '@value': about.title.toWellFormed(), '@language': 'th' },
  language: thaiLanguage,
  ...tellTerms(about.terms),
  distribution: files.map(({ format, fileName, bytes, sha256 }) => {
    const address = `${about.addresses.base}${encodeURIComponent(fileName)}`
    return tellFile({ format: format.format, mediaType: format.mediaType, address, page: address, bytes, sha256 }, about)
  }),
})

/** One file as a distribution; what is told of its dataset's terms is told of it too, because files travel alone. */
export const tellFile = (
  { format, mediaType, address, page, bytes, sha256 }: DcatFile,
  { terms }: Pick<TableAbout, 'terms'>,
): { readonly [term: string]: Json } => ({
  '@id': `${address}#distribution`,
  '@type': 'Distribution',
  title: { '@value': format, '@language': 'en' },
  format,
  accessURL: page,
  downloadURL: address,
  mediaType: `${mediaTypes}${mediaType}`,
  ...tellTerms(terms),
  byteSize: String(bytes),
  checksum: { '@type': 'Checksum', algorithm: sha256Algorithm, checksumValue: sha256 },
})
