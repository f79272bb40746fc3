import { type Decoded, list, number, object, oneOf, string } from '../../base/decode.ts'

/** Addresses that others keep for things: `address` stands before an official code, or before the path of a time. */
const linkScheme = object({
  id: string().min(1).max(40),
  to: oneOf(['place', 'time']),
  /** Codes of this many digits only; null for any. */
  digits: number().int().nullable(),
  address: string().min(1).max(300),
  th: string().min(1).max(200),
  en: string().min(1).max(200),
  /** Where it is written that these addresses are kept, and when somebody looked. */
  source: string().max(300),
})
export type LinkScheme = Readonly<Decoded<typeof linkScheme>>

/** The schemes that came with the program. Nobody has followed them from here to the end: an administrator may put others in their place. */
export const houseSchemes: readonly LinkScheme[] = [
  {
    id: 'wikidata-place',
    to: 'place',
    digits: null,
    address: 'https://hub.toolforge.org/P1067:',
    th: 'Wikidata ตามรหัสเขตการปกครอง',
    en: 'Wikidata by administrative code',
    source: 'Wikidata property P1067 (Thailand central administrative unit code), resolved by hub.toolforge.org; not confirmed',
  },
  {
    id: 'iso-3166-2',
    to: 'place',
    digits: 2,
    address: 'https://hub.toolforge.org/P300:TH-',
    th: 'Wikidata ตามรหัส ISO 3166-2 ของจังหวัด',
    en: 'Wikidata by ISO 3166-2 code of the province',
    source: 'ISO 3166-2:TH is TH- and the code of the province for all 77 (Debian iso-codes); resolved by hub.toolforge.org, not confirmed',
  },
  {
    id: 'reference-time',
    to: 'time',
    digits: null,
    address: 'http://reference.data.gov.uk/id/',
    th: 'ปฏิทินสากล reference.data.gov.uk (วัน เดือน ปี)',
    en: 'Calendar of reference.data.gov.uk (days, months, years)',
    source: 'Intervals of reference.data.gov.uk, the address that most published data links its times to; not confirmed',
  },
]

const decoder = list(linkScheme).min(1).catch([])

/** The schemes in force: those that an administrator set, or the house's own. */
export function readSchemes(stored: unknown): readonly LinkScheme[] {
  const read = decoder.parse(stored ?? [])
  return read.length === 0 ? houseSchemes : read
}
