import { type PlaceLevel, placeLevels } from './find-place.ts'
import { districtLines } from './lists/districts.ts'
import { provinces } from './lists/provinces.ts'
import { subdistrictLines } from './lists/subdistricts.ts'
import { once } from './province-names.ts'

/** A place as the official lists name it; English names are known of provinces only. */
export type OfficialPlace = { readonly th: string; readonly en: string | null }

/** The place of an official code (two digits a province, four a district, six a subdistrict), or null where there is none. */
export const officialPlace = (code: string): OfficialPlace | null => places().get(code) ?? null

/** How long the codes of a level are. */
export const digitsOf: { readonly [level in PlaceLevel]: number } = { province: 2, district: 4, subdistrict: 6 }

/** The official names of all places of a level, with the English ones where they are known. */
export const placesOf = (level: PlaceLevel): readonly string[] => namesByLevel()[level]

const namesByLevel = once(() => {
  const names = { province: [] as string[], district: [] as string[], subdistrict: [] as string[] }
  for (const [code, { th, en }] of places()) {
    const level = placeLevels.find(one => digitsOf[one] === code.length) ?? 'province'
    names[level].push(th, ...(en === null ? [] : [en]))
  }
  return names
})

const places = once(
  () =>
    new Map<string, OfficialPlace>([
      ...provinces.map(({ code, th, en }): [string, OfficialPlace] => [code, { th, en }]),
      ...readLines(districtLines),
      ...readLines(subdistrictLines),
    ]),
)

function* readLines(lines: string): IterableIterator<[code: string, place: OfficialPlace]> {
  for (const line of lines.trim().split('\n')) {
    const [above = ''] = line.split(' ', 1)
    for (const entry of line.slice(above.length + 1).split(/ (?=\d\d)/))
      yield [above + entry.slice(0, 2), { th: entry.slice(2).split('(')[0]?.trim() ?? '', en: null }]
  }
}
