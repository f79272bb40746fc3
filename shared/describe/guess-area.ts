import { provinces } from '../values/lists/provinces.ts'

const names = provinces.map(province => province.th).join('|')

/** Words of a title that name the area it covers, widest first; the first that stands in the title wins. */
const signs: readonly (readonly [area: string, sign: RegExp])[] = [
  ['ประเทศ', /ทั่วประเทศ|ทั้งประเทศ|ราชอาณาจักร|ประเทศไทย|(?:ราย|จำแนกตาม|แยกตาม)จังหวัด|77\s*จังหวัด/],
  ['จังหวัด', new RegExp(`จังหวัด|กรุงเทพ|กทม\\.|(?:^|\\s)จ\\.\\s?(?=[ก-๙])|(?:^|\\s)(?:${names})(?=\\s|$)`)],
  ['ภาค', /ภาค(?:เหนือ|กลาง|ใต้|ตะวันออก|ตะวันตก|อีสาน)/],
  ['เทศบาล/อบต.', /เทศบาล|องค์การบริหารส่วนตำบล|(?:^|\s)อบต\./],
  ['อำเภอ', /อำเภอ|(?:^|\s)อ\.\s?(?=[ก-๙])/],
  ['ตำบล', /ตำบล|(?:^|\s)ต\.\s?(?=[ก-๙])/],
  ['หมู่บ้าน', /หมู่บ้าน/],
]

/** Answers the code of the area (geo_coverage) that a Thai title names, or null where it names none. */
export function guessArea(title: string): string | null {
  // What the table is broken down by (รายอำเภอ) is not the area that it covers.
  const text = title.replace(/(?:ราย|จำแนกตาม|แยกตาม|ตาม)(?:อำเภอ|ตำบล|หมู่บ้าน|เทศบาล)/g, ' ')
  return signs.find(([, sign]) => sign.test(text))?.[0] ?? null
}
