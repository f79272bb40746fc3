import { toArabicDigits } from '../text/thai-digits.ts'
import { tidyText } from '../text/tidy-text.ts'
import { districtLines } from './lists/districts.ts'
import { provinces } from './lists/provinces.ts'
import { subdistrictLines } from './lists/subdistricts.ts'
import { bangkok, layNames, once, provinceNames, provincePrefix, squeezeName } from './province-names.ts'

/** The levels of the official codes: two digits for a province, four for a district, six for a subdistrict. */
export const placeLevels = ['province', 'district', 'subdistrict'] as const
export type PlaceLevel = (typeof placeLevels)[number]

const prefixes: Readonly<Record<PlaceLevel, RegExp>> = {
  province: provincePrefix,
  district: /^(?:กิ่งอำเภอ|กิ่ง อ\.|อำเภอ|อ\.|อ(?= )|เขต|amphoe|khet)\s*/i,
  subdistrict: /^(?:ตำบล|ต\.|ต(?= )|แขวง|tambon|khwaeng)\s*/i,
}

/** A name of a place without the word for its level, as it is looked up. */
export const bareName = (text: string, level: PlaceLevel): string =>
  squeezeName(toArabicDigits(tidyText(text)).replace(prefixes[level], ''))

function* readLines(lines: string): IterableIterator<readonly [name: string, code: string]> {
  for (const line of lines.trim().split('\n')) {
    const [above = ''] = line.split(' ', 1)
    for (const entry of line.slice(above.length + 1).split(/ (?=\d\d)/))
      for (const name of entry.slice(2).split(/[()]/)) if (name.trim() !== '') yield [squeezeName(name), above + entry.slice(0, 2)]
  }
}

// The lists are long: they are laid out when the first place is asked for, not at every start.
const districtNames = once(() => layNames(readLines(districtLines)))
const subdistrictNames = once(() => layNames(readLines(subdistrictLines)))

/** The codes of all places of a level that bear this name, with or without the word for the level. */
export function findPlaces(text: string, level: PlaceLevel): readonly string[] {
  const names = level === 'province' ? provinceNames() : level === 'district' ? districtNames() : subdistrictNames()
  const whole = names.get(squeezeName(tidyText(text)))
  if (whole) return whole
  const bare = bareName(text, level)
  if (level === 'district' && /^เมืองฯ?$/.test(bare)) return chiefDistricts()
  return names.get(bare) ?? []
}

// อำเภอเมือง alone is the chief district of whichever province the row names: its number is 01 everywhere.
const chiefDistricts = once(() => [...districtNames()].flatMap(([name, codes]) => (name.startsWith('เมือง') ? codes.filter(isChief) : [])))
const isChief = (code: string): boolean => code.endsWith('01')

/**
 * The one code that a name means, told apart by the place that it lies in (`within` is a code of a level above, or part of one). Null
 * where there is no such place, or more than one.
 */
export function findPlace(text: string, level: PlaceLevel, within = ''): string | null {
  const { name, inside } = splitPlace(text, level)
  const lies = inside.length > within.length ? inside : within
  const found = findPlaces(name, level).filter(code => code.startsWith(lies))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one province that lines around a table name with their word for it, or Bangkok; empty where they name none or several. */
function provinceIn(lines: readonly string[]): string {
  const found = new Set<string>()
  for (const line of lines) {
    if (/กรุงเทพ|กทม\./.test(line)) found.add(bangkok)
    for (const [, rest = ''] of line.matchAll(/(?:จังหวัด|จ\.)\s?(?=([ก-๎]+))/g))
      for (const { code, th } of provinces) if (rest.startsWith(th)) found.add(code)
    const whole = findPlaces(line, 'province')[0]
    if (whole !== undefined) found.add(whole)
  }
  return found.size === 1 ? ([...found][0] ?? '') : ''
}

/** The one district that lines around a table name with their word for it, else their province; empty where they name none or several. */
export function areaIn(lines: readonly string[]): string {
  const province = provinceIn(lines)
  const found = new Set<string>()
  for (const line of lines)
    for (const [, name = ''] of line.matchAll(/(?:อำเภอ|อ\.|เขต)\s?([ก-๎]{2,40})/g)) {
      const code = findPlace(name, 'district', province)
      if (code !== null) found.add(code)
    }
  return found.size === 1 ? ([...found][0] ?? province) : province
}

/** อ.เมือง จ.เชียงใหม่ names its province too. */
function splitPlace(text: string, level: PlaceLevel): { readonly name: string; readonly inside: string } {
  const hit = level === 'province' ? null : /^(.+?)\s*(?:จังหวัด|จ\.)\s*(.+)$/.exec(tidyText(text))
  const province = hit?.[2] === undefined ? undefined : findPlaces(hit[2], 'province')[0]
  return hit?.[1] === undefined || province === undefined ? { name: text, inside: '' } : { name: hit[1], inside: province }
}

/** True of a text that says its level itself: อ.แม่ริม, ตำบลสุเทพ. */
export const bearsLevel = (text: string, level: PlaceLevel): boolean => prefixes[level].test(tidyText(text))
