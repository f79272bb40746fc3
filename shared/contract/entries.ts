import { anyOf, flag, list, number, object, oneOf, record, string } from '../base/decode.ts'
import { facetNames } from '../catalogue/columns.ts'
import { keptWhere, linkStates, valueStates } from '../catalogue/entry.ts'
import { bands } from '../catalogue/importance.ts'
import { criteria } from '../catalogue/importance-rule.ts'
import { wantedKinds } from '../catalogue/wanted.ts'
import { fieldKinds } from '../describe/profile.ts'
import { versionStates } from '../model/version.ts'
import { ask } from './ask.ts'
import { entryQuery } from './entry-query.ts'
import { category, id, index, isoTime, level, longText, nothing, shortText, whole } from './parts.ts'

const day = string().regex(/^\d{4}-\d{2}-\d{2}$/)
const description = record(string().max(100), anyOf([longText, list(shortText).max(500)]))
const entryState = anyOf([oneOf(versionStates), oneOf(['described'])])
/** What a person says of any dataset in the catalogue. */
const notes = {
  owner: shortText.nullable(),
  steward: shortText.nullable(),
  stewardPerson: id.nullable(),
  due: day.nullable(),
  address: string().max(2000).nullable(),
  usedBy: list(shortText).max(200),
}
/** What describes a dataset while it has no version here. */
const described = object({ description, category: category.nullable(), level: level.nullable() })

const counts = list(object({ value: string(), count: whole }))
const facets = object(
  Object.fromEntries(facetNames.map(name => [name, counts])) as { [name in (typeof facetNames)[number]]: typeof counts },
)

/** The agency's catalogue: datasets that lie here and those that are only described. */
export const entryAsks = {
  /** A dataset that is only described: with its owner's address, or none yet. */
  'entry:add': ask(object({ ...notes, described }), object({ dataset: id })),
  /** `described` is refused for a dataset that has a version: there the description of the version counts. */
  'entry:change': ask(object({ dataset: id, ...notes, described: described.nullable() }), nothing),
  /** Puts a dataset that is only described out of use, or back into it. */
  'entry:retire': ask(object({ dataset: id, retired: flag() }), nothing),
  /** A page of what matches and fits, with what each facet would show. A seat that has asked another search since is answered ask/cancelled. */
  'entry:find': ask(
    object({
      seat: oneOf(['list', 'palette', 'wanted']),
      ...entryQuery.shape,
      from: index,
      count: index.max(500),
    }),
    object({
      total: whole,
      all: whole,
      facets,
      lines: list(
        object({
          ...{ dataset: id, version: id.nullable(), title: string(), slug: string(), tags: list(string()), excerpt: string() },
          ...{ owner: string(), steward: string(), state: entryState, number: whole, level: level.nullable() },
          ...{
            category: category.nullable(),
            stars: whole,
            kept: oneOf(keptWhere),
            link: oneOf(linkStates).nullable(),
            dataType: string(),
          },
          ...{
            highValue: oneOf(valueStates),
            due: day.nullable(),
            changedAt: isoTime,
            importance: object({ score: whole, band: oneOf(bands) }),
          },
        }),
      ),
    }),
  ),
  'entry:open': ask(
    object({ dataset: id }),
    object({
      dataset: id,
      version: id.nullable(),
      title: string(),
      slug: string(),
      ...notes,
      /** What counts where nobody has said it. */
      shown: object({ owner: string(), steward: string(), due: day.nullable(), highValue: oneOf(valueStates) }),
      described: described.nullable(),
      state: entryState,
      kept: oneOf(keptWhere),
      link: object({ state: oneOf(linkStates), status: whole, ms: number(), at: isoTime, to: string() }).nullable(),
      importance: object({
        score: whole,
        band: oneOf(bands),
        reasons: list(object({ criterion: oneOf(criteria), share: number(), weight: number(), figure: number().nullable() })),
      }),
      /** Where it stands on lists that were brought in. */
      wanted: list(object({ list: string(), kind: oneOf(wantedKinds), title: string(), asked: whole })),
      /** What describes it, field by field. */
      facts: list(object({ key: string(), th: string(), en: string(), text: string() })),
      filled: whole,
      required: whole,
      mayChange: flag(),
    }),
  ),
  /** Asks now whether the address answers. */
  'entry:check-link': ask(object({ dataset: id }), object({ state: oneOf(linkStates) })),
  /** The fields that describe a dataset which lies elsewhere, as its hub asks for them. */
  'entry:fields': ask(
    nothing,
    object({
      fields: list(
        object({
          ...{ key: string(), th: string(), en: string(), required: flag(), kind: oneOf(fieldKinds) },
          codes: list(object({ code: string(), th: string(), en: string() })),
          other: string().nullable(),
        }),
      ),
      people: list(object({ id, name: string() })),
    }),
  ),
  /** A person's own views and those that others share. */
  'view:list': ask(
    nothing,
    object({ views: list(object({ id, name: string(), shared: flag(), own: flag(), by: string(), query: entryQuery })) }),
  ),
  'view:save': ask(object({ name: string().min(1).max(100), shared: flag(), query: entryQuery }), nothing),
  'view:remove': ask(object({ view: id }), nothing),
}
