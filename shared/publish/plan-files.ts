import { formatNamed, writtenFormats } from '../rate/formats.ts'
import { type BesideName, besideNames, type Outputs } from './outputs.ts'

/** A file that goes out: `key` names it among the files of its version, `format` is what a hub calls it. */
export type PlannedFile = { readonly key: string; readonly format: string; readonly mimetype: string; readonly fileName: string }

/** The dictionary of the columns, the XML Schema beside an XML, and what describes the files: written last, because it names their sizes. */
const documents: {
  readonly [name in 'dictionary' | 'xsd' | BesideName]: Omit<PlannedFile, 'key' | 'fileName'> & { readonly ending: string }
} = {
  dictionary: { format: 'CSV', mimetype: 'text/csv', ending: '-dictionary.csv' },
  xsd: { format: 'XSD', mimetype: 'application/xml', ending: '.xsd' },
  csvw: { format: 'CSVW', mimetype: 'application/csvm+json', ending: '.csv-metadata.json' },
  datapackage: { format: 'DATAPACKAGE', mimetype: 'application/json', ending: '.datapackage.json' },
  // No format of linked data by its name: a hub that scores formats would give the description of a CSV the stars of its data.
  dcat: { format: 'DCAT', mimetype: 'application/ld+json', ending: '.dcat.jsonld' },
}
export type DocumentKey = keyof typeof documents

/** The keys that files of any version can have. */
export const fileKeys: readonly string[] = [...writtenFormats.map(({ name }) => name), ...Object.keys(documents)]

/** What goes out: the formats and documents chosen, and the dictionary where the version has one. */
export type FilesToPlan = Pick<Outputs, 'formats' | 'beside'> & { readonly dictionary: boolean }

/** The files of a version in the order in which they are written. `name` is what they are called without an ending. */
export function planFiles({ formats, beside, dictionary }: FilesToPlan, name: string): readonly PlannedFile[] {
  const tables = writtenFormats
    .filter(format => formats.includes(format.name))
    .map(format => ({
      key: format.name,
      format: format.format,
      mimetype: format.mediaType,
      fileName: `${name}${formatNamed(format.name).ending}`,
    }))
  const about: readonly DocumentKey[] = [
    ...(dictionary ? (['dictionary'] as const) : []),
    ...(formats.includes('xml') ? (['xsd'] as const) : []),
    ...besideNames.filter(one => beside.includes(one)),
  ]
  return [
    ...tables,
    ...about.map(key => ({
      key,
      format: documents[key].format,
      mimetype: documents[key].mimetype,
      fileName: `${name}${documents[key].ending}`,
    })),
  ]
}
