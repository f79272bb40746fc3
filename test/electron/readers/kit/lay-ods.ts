import { type Entry, packZip } from './pack-zip.ts'

const spaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
const type = 'application/vnd.oasis.opendocument.spreadsheet'
const declared = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Tables between a body and its end, under the styles that are given. */
const layBody = (tables: string, styles: string): string =>
  `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`

/** The entries of an OpenDocument spreadsheet written by hand. */
export const layOds = (tables: string, styles = ''): Entry[] => [
  { name: 'mimetype', bytes: type, stored: true },
  { name: 'content.xml', bytes: `${declared}<office:document-content ${spaces}>${layBody(tables, styles)}</office:document-content>` },
  {
    name: 'META-INF/manifest.xml',
    bytes: `${declared}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
  },
]

export const packOds = (tables: string, styles?: string): Buffer => packZip(layOds(tables, styles))

/** The same as one plain XML file. */
export const layFods = (tables: string, styles = ''): string =>
  `${declared}<office:document ${spaces} office:mimetype="${type}">${layBody(tables, styles)}</office:document>`

export const layTable = (rows: string, more = ''): string => `<table:table table:name="แผ่น" ${more}>${rows}</table:table>`
