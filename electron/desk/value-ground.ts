import type { EntryLine } from '../../shared/catalogue/line.ts'
import { type ProposedValue, proposeValue } from '../../shared/catalogue/value/propose-value.ts'
import { readValueSigns } from '../../shared/catalogue/value/signs.ts'
import { type ValueRules, valueBook } from '../../shared/catalogue/value/value-book.ts'
import { starsOfFormat } from '../../shared/rate/star-formats.ts'
import { entryOf } from './entry-notes.ts'
import { formatStarsOf } from './format-stars.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'

/** The checklist in force, and what the desk would answer of a dataset. */
export function offerValue(
  office: Office,
  line: EntryLine,
): { readonly rules: ValueRules; readonly version: number; readonly offered: readonly ProposedValue[] } {
  const { rules, version } = rulesInForce(office, valueBook)
  const kinds = new Set(office.wanted.lists().map(({ kind }) => kind))
  const description =
    (line.version === null ? null : office.versions.byId(line.version))?.description ?? entryOf(office, line.dataset).description
  const seen = readValueSigns({
    ...{ line, description, stars: starsOf(office, line), words: rules.words },
    lists: { asked: kinds.has('asked'), required: kinds.has('required') },
  })
  return { rules, version, offered: proposeValue(rules.questions, seen) }
}

// Of what lies elsewhere, by the formats of the files that its catalogue told of.
function starsOf(office: Office, { dataset, version, stars }: EntryLine): number | null {
  if (version !== null) return stars
  const files = office.entryFiles.of(dataset)
  const table = formatStarsOf(office)
  return files.length === 0 ? null : Math.max(...files.map(({ format }) => starsOfFormat(format, table)))
}
