import { tidyText, toComparable } from '../text/tidy-text.ts'
import { bearsLevel, findPlace, findPlaces, type PlaceLevel, placeLevels } from './find-place.ts'
import { isMissingMark } from './missing.ts'

/** Counts what the names of one column are, one at a time. */
export type PlaceEvidence = {
  readonly add: (text: string) => void
  /** True once no further name changes anything. */
  readonly isSettled: () => boolean
  /** The level whose codes the names can be given: nine of ten different names match, and two at least. `told` says whether something else tells places of one name apart. */
  readonly decide: (told: (level: PlaceLevel) => boolean) => PlaceLevel | null
}

/** Words of headings over places of each level. */
export const levelWords: Readonly<Record<PlaceLevel, RegExp>> = {
  subdistrict: /ตำบล|แขวง|sub-?district|tambon/i,
  // Zones of health, schools or votes are called เขต as well.
  district: /อำเภอ|เขต(?!สุขภาพ|ตรวจ|พื้นที่|เลือกตั้ง|บริการ)|(?<!sub-?)district|amphoe/i,
  province: /จังหวัด|province|changwat/i,
}
const generic =
  /^(อื่นๆ?|ไม่ระบุ.*|ไม่ทราบ.*|ต่างจังหวัด|ต่างประเทศ|ส่วนกลาง|รวม.*|ทั่วประเทศ|ทั้งประเทศ|ทั่วราชอาณาจักร|ภาค.*|เขตสุขภาพ.*|total|others?|unknown|whole.*)$/i
const mostNames = 20_000

/** True of what stands among places and is none: others, not told, a region, a total. */
export const isNoPlace = (text: string): boolean => isMissingMark(text) || generic.test(toComparable(text))

/** Begins to look whether a column names places of Thailand. Districts and subdistricts need a heading or their prefix to say so: people and villages are called alike. */
export function createPlaceEvidence(label: string): PlaceEvidence {
  const names = new Set<string>()
  let lost = false
  return {
    add: text => {
      if (lost || names.size >= mostNames) return
      names.add(tidyText(text))
      // Columns of other words are left early, for there are many.
      if (names.size === 50) lost = decidePlaces(names, label, 0.5, () => true) === null
    },
    isSettled: () => lost || names.size >= mostNames,
    decide: told => (lost ? null : decidePlaces(names, label, 0.9, told)),
  }
}

function decidePlaces(names: ReadonlySet<string>, label: string, share: number, isTold: (level: PlaceLevel) => boolean): PlaceLevel | null {
  const told = [...names].filter(name => !isNoPlace(name))
  for (const level of placeLevels) {
    if (level !== 'province' && !levelWords[level].test(label) && !told.every(name => bearsLevel(name, level))) continue
    if (level !== 'province' && levelWords.province.test(label)) continue
    const within = limitOf(label, level)
    const matched = told.filter(
      name => findPlace(name, level, within) !== null || (isTold(level) && findPlaces(name, level).some(code => code.startsWith(within))),
    )
    if (matched.length >= 2 && matched.length >= told.length * share) return level
  }
  return null
}

/** A heading เขต or แขวง alone speaks of Bangkok. */
export const limitOf = (label: string, level: PlaceLevel): string =>
  (level === 'district' && /เขต/.test(label) && !/อำเภอ/.test(label)) ||
  (level === 'subdistrict' && /แขวง/.test(label) && !/ตำบล/.test(label))
    ? '10'
    : ''
