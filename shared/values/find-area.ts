import { isProvince } from './province-names.ts'

const whole = /^(รวม)?(ทั่ว|ทั้ง)(ประเทศ|ราชอาณาจักร)$|^(whole kingdom|nationwide|thailand)$/i
const region = /^ภาค(เหนือ|กลาง|ใต้|อีสาน|ตะวันออก(เฉียงเหนือ)?|ตะวันตก)(ตอนบน|ตอนล่าง)?$/
const place = /^(จังหวัด|อำเภอ|ตำบล|เขต|แขวง|เทศบาล(นคร|เมือง|ตำบล)?|จ\.|อ\.|ต\.)\s?[ก-๎]+/

/** True when the whole of a line names the land, a region, a province or a smaller place that the table is about. */
export function isArea(text: string): boolean {
  const bare = text.trim()
  if (bare.length > 60) return false
  return (
    whole.test(bare.replace(/\s/g, '')) ||
    whole.test(bare) ||
    region.test(bare) ||
    (place.test(bare) && !/\d/.test(bare)) ||
    isProvince(bare)
  )
}

const prefixes: readonly (readonly [RegExp, number])[] = [
  [/^(จังหวัด|จ\.)/, 2],
  [/^(อำเภอ|อ\.|เขต(?=[ก-๎]))/, 3],
  [/^(ตำบล|ต\.|แขวง)/, 4],
  [/^(หมู่ที่|หมู่บ้าน|ม\.\s?\d)/, 5],
]

/** How far down the land a place lies by its own words: the land 0, a region 1, a province 2 and so on; null for other words. */
export function rankPlace(text: string): number | null {
  const bare = text.trim()
  if (bare.length > 60) return null
  const found = prefixes.find(([pattern]) => pattern.test(bare))
  if (found) return found[1]
  return whole.test(bare.replace(/\s/g, '')) ? 0 : region.test(bare) ? 1 : isProvince(bare) ? 2 : null
}
