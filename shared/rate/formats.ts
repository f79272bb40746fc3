/**
 * The formats that the desk can write, each once. `name` is what the command line calls it, `format` what hubs and the ladder of stars call
 * it, `ending` what follows the name of the table. Of a format for machines every value is exact; one for people has labels as headings and
 * nothing that a spreadsheet would run. `linked` ones need an address for what they speak of.
 */
export const writtenFormats = [
  { name: 'csv', format: 'CSV', ending: '.csv', mediaType: 'text/csv', for: 'machines', linked: false },
  { name: 'csv-people', format: 'CSV', ending: '.people.csv', mediaType: 'text/csv', for: 'people', linked: false },
  { name: 'tsv', format: 'TSV', ending: '.tsv', mediaType: 'text/tab-separated-values', for: 'machines', linked: false },
  { name: 'json', format: 'JSON', ending: '.json', mediaType: 'application/json', for: 'machines', linked: false },
  { name: 'xml', format: 'XML', ending: '.xml', mediaType: 'application/xml', for: 'machines', linked: false },
  {
    name: 'xlsx',
    format: 'XLSX',
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    for: 'people',
    linked: false,
  },
  { name: 'ods', format: 'ODS', ending: '.ods', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', for: 'people', linked: false },
  { name: 'parquet', format: 'PARQUET', ending: '.parquet', mediaType: 'application/vnd.apache.parquet', for: 'machines', linked: false },
  { name: 'jsonld', format: 'JSON-LD', ending: '.jsonld', mediaType: 'application/ld+json', for: 'machines', linked: true },
  { name: 'turtle', format: 'TTL', ending: '.ttl', mediaType: 'text/turtle', for: 'machines', linked: true },
] as const satisfies readonly WrittenFormat[]

export type WrittenFormat = {
  readonly name: string
  readonly format: string
  readonly ending: string
  readonly mediaType: string
  readonly for: 'people' | 'machines'
  readonly linked: boolean
}
export type FormatName = (typeof writtenFormats)[number]['name']

/** True of a name of a format that the desk can write. */
export const isFormatName = (name: string): name is FormatName => writtenFormats.some(format => format.name === name)

export const formatNamed = (name: FormatName): WrittenFormat => formatsByName[name]
const formatsByName = Object.fromEntries(writtenFormats.map(format => [format.name, format])) as Record<FormatName, WrittenFormat>
