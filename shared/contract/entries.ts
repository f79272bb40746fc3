import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { keptWhere, linkStates } from '../catalogue/entry.ts'
import { versionStates } from '../model/version.ts'
import { ask } from './ask.ts'
import { category, id, isoTime, level, longText, nothing, shortText, whole } from './parts.ts'

const day = string().regex(/^\d{4}-\d{2}-\d{2}$/)
const description = record(string().max(100), anyOf([longText, list(shortText).max(500)]))
const entryState = anyOf([oneOf(versionStates), oneOf(['described'])])
/** What a person says of any dataset in the catalogue. */
const notes = {
  owner: shortText.nullable(),
  steward: shortText.nullable(),
  stewardPerson: id.nullable(),
  due: day.nullable(),
  highValue: flag().nullable(),
  address: string().max(2000).nullable(),
  usedBy: list(shortText).max(200),
}
/** What describes a dataset while it has no version here. */
const described = object({ description, category: category.nullable(), level: level.nullable() })

/** The agency's catalogue: datasets that lie here and those that are only described. */
export const entryAsks = {
  /** A dataset that is only described: with its owner's address, or none yet. */
  'entry:add': ask(object({ ...notes, described }), object({ dataset: id })),
  /** `described` is refused for a dataset that has a version: there the description of the version counts. */
  'entry:change': ask(object({ dataset: id, ...notes, described: described.nullable() }), nothing),
  /** Puts a dataset that is only described out of use, or back into it. */
  'entry:retire': ask(object({ dataset: id, retired: flag() }), nothing),
  'entry:open': ask(
    object({ dataset: id }),
    object({
      dataset: id,
      version: id.nullable(),
      title: string(),
      slug: string(),
      ...notes,
      /** What counts where nobody has said it. */
      shown: object({ owner: string(), steward: string(), due: day.nullable(), highValue: flag() }),
      described: described.nullable(),
      state: entryState,
      kept: oneOf(keptWhere),
      link: object({ state: oneOf(linkStates), status: whole, ms: number(), at: isoTime, to: string() }).nullable(),
      mayChange: flag(),
      people: list(object({ id, name: string() })),
    }),
  ),
}
