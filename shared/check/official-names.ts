import { countEdits } from '../text/count-edits.ts'
import { bareName, type PlaceLevel, placeLevels } from '../values/find-place.ts'
import { digitsOf, officialPlace, placesOf } from '../values/official-places.ts'
import { isNoPlace, levelWords } from '../values/place-evidence.ts'
import { squeezeName } from '../values/province-names.ts'
import { type Check, type Found, lookedAt, rowsOfWords, tellRows } from './check.ts'
import { type PlaceColumn, placeColumnsOf } from './place-columns.ts'
import { toRepair } from './spelling.ts'
import type { Survey, SurveyColumn } from './survey.ts'

const mostUnknown = 100

/**
 * Names and codes of provinces, districts and subdistricts that the lists of the Department of Provincial Administration do not have, each
 * with the official name that is nearest; and one place by several names in one column.
 */
export const checkOfficialNames: Check = {
  name: 'official-names',
  look: survey => {
    const named = placeColumnsOf(survey)
    const coded = survey.columns.flatMap(held => codesOf(held))
    return lookedAt(named.length + coded.length, [
      ...named.flatMap(one => [...findUnknown(one, survey), ...findSynonyms(one)]),
      ...coded.flatMap(({ held, level }) => findBadCodes(held, level)),
    ])
  },
}

function findUnknown({ held, level, codes }: PlaceColumn, _: Survey): Found[] {
  const unknown = held.words.flatMap((word, n) => (codes[n]?.length === 0 && !isNoPlace(word) ? [n] : []))
  return unknown.slice(0, mostUnknown).flatMap(n => {
    const word = held.words[n] ?? ''
    const official = findNearest(word, level)
    const facts = { text: word, level, ...(official === null ? {} : { official }) }
    return tellRows(
      {
        code: 'name-unofficial',
        severity: official === null ? 'info' : 'should',
        column: held.index,
        facts,
        ...(official === null ? {} : { repair: toRepair(held, [n], official) }),
      },
      rowsOfWords(held, code => code === n),
    )
  })
}

/** The official name that a word was meant to be: one slip in a short name, two in a long one, and no other name as near. */
function findNearest(word: string, level: PlaceLevel): string | null {
  const bare = bareName(word, level)
  if (bare.length < 3) return null
  const most = bare.length >= 8 ? 2 : 1
  let [best, least] = [[] as string[], most + 1]
  for (const name of placesOf(level)) {
    const edits = countEdits(bare, squeezeName(name), Math.min(most, least))
    if (edits > most || edits > least) continue
    if (edits < least) best = []
    least = edits
    if (!best.includes(name)) best.push(name)
  }
  return best.length === 1 ? (best[0] ?? null) : null
}

/** One province by several names: กทม. and กรุงเทพมหานคร are two groups to a machine. Smaller places of one name may be several. */
function findSynonyms({ held, level, codes }: PlaceColumn): Found[] {
  if (level !== 'province') return []
  const byCode = new Map<string, number[]>()
  for (const [n, [code, more]] of codes.entries())
    if (code !== undefined && more === undefined) byCode.set(code, [...(byCode.get(code) ?? []), n])
  return [...byCode].flatMap(([code, words]) => {
    if (words.length < 2) return []
    const official = officialPlace(code)?.th ?? ''
    const others = words.filter(n => held.words[n] !== official)
    const facts = { text: others.map(n => held.words[n] ?? '').join(', '), common: official, spellings: words.length }
    return tellRows(
      { code: 'spelled-differently', severity: 'should', column: held.index, facts, repair: toRepair(held, others, official) },
      rowsOfWords(held, n => others.includes(n)),
    )
  })
}

function codesOf(held: SurveyColumn): { readonly held: SurveyColumn; readonly level: PlaceLevel }[] {
  const { column, words } = held
  const level = placeLevels.toReversed().find(one => levelWords[one].test(column.label) || new RegExp(`^${one}_code$`).test(column.name))
  if (level === undefined || !/รหัส|code/i.test(column.label) || column.type !== 'string' || words.length === 0) return []
  const fit = words.filter(word => /^\d+$/.test(word) && word.length === digitsOf[level] && officialPlace(word) !== null).length
  // Other offices have codes of their own.
  return fit >= words.length * 0.8 ? [{ held, level }] : []
}

function findBadCodes(held: SurveyColumn, level: PlaceLevel): Found[] {
  const bad = held.words.map(word => officialPlace(word) === null || word.length !== digitsOf[level])
  const rows = rowsOfWords(held, code => bad[code] === true)
  return tellRows(
    { code: 'code-unofficial', severity: 'must', column: held.index, facts: { text: held.words[bad.indexOf(true)] ?? '', level } },
    rows,
  )
}
