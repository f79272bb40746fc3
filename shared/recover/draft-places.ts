import type { Value } from '../model/table.ts'
import { textRule } from '../values/column-rule.ts'
import { findPlace, type PlaceLevel, placeLevels } from '../values/find-place.ts'
import { createPlaceEvidence, levelWords, limitOf } from '../values/place-evidence.ts'
import type { Draft, LineSource } from './draft-columns.ts'

type Named = { readonly draft: Draft; readonly source: LineSource; readonly level: PlaceLevel }

const thai = { province: 'จังหวัด', district: 'อำเภอ', subdistrict: 'ตำบล' } as const
const english = { province: 'Province', district: 'District', subdistrict: 'Subdistrict' } as const
// Codes of any zone that is called เขต are codes enough.
const words: Readonly<Record<PlaceLevel, RegExp>> = { ...levelWords, district: /อำเภอ|เขต|(?<!sub-?)district|amphoe/i }

/** Puts beside each column of places one with their official codes, unless the paper has such codes itself. `area` is the code of the district or province that the paper is about. */
export function addPlaces(drafts: readonly Draft[], area: string): Draft[] {
  const named = findNamed(drafts, area)
  const coded = (level: PlaceLevel): boolean => drafts.some(draft => bearsCodes(draft, level))
  return drafts.flatMap(draft => {
    const found = named.find(one => one.draft === draft)
    if (draft.source.kind === 'words') return [draft, ...draftAcross(draft, draft.source)]
    return found === undefined || coded(found.level) || repeats(found, named) ? [draft] : [draft, draftCode(found, named, area)]
  })
}

const bearsCodes = ({ label }: Draft, level: PlaceLevel): boolean => /รหัส|code/i.test(label) && words[level].test(label)

const mostCompared = 500

/** A second column with the same places in another language or spelling needs no codes of its own. */
function repeats({ draft, level }: Named, named: readonly Named[]): boolean {
  const before = named
    .slice(
      0,
      named.findIndex(one => one.draft === draft),
    )
    .filter(one => one.level === level)
  const codes = (of: Draft): (string | null)[] => {
    const found: (string | null)[] = []
    for (const { text } of of.cells()) if (found.push(findPlace(text, level)) >= mostCompared) break
    return found
  }
  const own = before.length === 0 ? [] : codes(draft)
  return before.some(one => {
    const others = codes(one.draft)
    const same = others.every((code, i) => code === null || own[i] === null || code === own[i])
    return others.length === own.length && same && others.some((code, i) => code !== null && code === own[i])
  })
}

/** From the provinces down, for a column of a level above tells places of one name apart. */
function findNamed(drafts: readonly Draft[], area: string): Named[] {
  const wide = drafts.flatMap(draft => nameLevel(draft, () => area !== '') ?? [])
  const isTold = (level: PlaceLevel): boolean =>
    area !== '' ||
    wide.some(one => placeLevels.indexOf(one.level) < placeLevels.indexOf(level)) ||
    drafts.some(({ label }) => words.province.test(label))
  return drafts.flatMap(draft => wide.find(one => one.draft === draft) ?? nameLevel(draft, isTold) ?? [])
}

function nameLevel(draft: Draft, isTold: (level: PlaceLevel) => boolean): Named | null {
  const { source, rule, label } = draft
  if (source.kind !== 'line' || rule.type !== 'string' || rule.identifier !== null || rule.season !== null) return null
  const evidence = createPlaceEvidence(label)
  for (const cell of draft.cells()) {
    if (cell.kind === 'text') evidence.add(cell.text)
    if (evidence.isSettled()) break
  }
  const level = evidence.decide(isTold)
  return level === null ? null : { draft, source, level }
}

function draftCode({ draft, source, level }: Named, named: readonly Named[], area: string): Draft {
  const above = placeLevels.slice(0, placeLevels.indexOf(level))
  const within = above
    .flatMap(wanted => named.filter(one => one.level === wanted).slice(0, 1))
    .map(one => ({ level: one.level, source: one.source }))
  return {
    key: `${draft.key}:code`,
    nth: 0,
    label: nameCode(draft.label, level),
    unit: null,
    rule: { ...textRule, identifier: 'code' },
    measures: false,
    cells: () => [],
    source: { kind: 'place', level, limit: limitOf(draft.label, level), area, of: source, within },
  }
}

/** Provinces that stand across the heading have their codes from there. */
function draftAcross(draft: Draft, { values, spots }: Extract<Draft['source'], { readonly kind: 'words' }>): Draft[] {
  const codes = codeProvinces(values)
  return codes === null ? [] : [draftCodes(draft, { kind: 'words', values: codes, spots })]
}

/** The codes of words of which each names a province; null where one does not, or there is one alone. */
export function codeProvinces(names: readonly Value[]): readonly string[] | null {
  const codes = names.flatMap(name => (typeof name === 'string' ? (findPlace(name, 'province') ?? []) : []))
  return codes.length < 2 || codes.length < names.length ? null : codes
}

/** The column of codes beside one that names a province by other means than the cells of a column. */
export const draftCodes = (draft: Draft, source: Draft['source']): Draft => ({
  ...{ ...draft, key: `${draft.key}:code`, label: nameCode(draft.label, 'province') },
  ...{ rule: { ...textRule, identifier: 'code' }, source },
})

/** True of columns among which the codes for provinces of this label stand already. */
export const holdProvinceCodes = (drafts: readonly Draft[], label: string): boolean =>
  drafts.some(draft => (draft.source.kind === 'place' ? draft.label === nameCode(label, 'province') : bearsCodes(draft, 'province')))

function nameCode(label: string, level: PlaceLevel): string {
  if (/^[\x20-\x7e]+$/.test(label)) return `${english[level]} code`
  return /^(?:จังหวัด|อำเภอ|เขต|ตำบล|แขวง)[ก-๎]{0,20}$/.test(label) ? `รหัส${label}` : `รหัส${thai[level]}`
}
