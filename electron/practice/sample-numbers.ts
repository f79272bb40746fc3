/** A row of the paper: the district and its six figures. */
export type SampleRow = { readonly district: string; readonly figures: readonly number[] }

/** One month of the sample, with the words that stand on its sheet. */
export type SampleMonth = {
  readonly sheet: string
  readonly month: string
  readonly countedOn: string
  readonly rows: readonly SampleRow[]
}

// Districts that exist nowhere, so that no real place gets invented figures.
const districts = (
  'เมืองตัวอย่าง ท่าเรือทอง บ้านสวนนอก หนองแก้วใส ป่าสนใต้ ดอนตาลคู่ วังไผ่เขียว เขาหินซ้อน ทุ่งลมเย็น คลองหลวงใหม่ ' +
  'นาข้าวหอม บึงบัวขาว ลำธารใส โคกมะม่วง ศรีตัวอย่าง สันทรายเงิน แม่น้ำน้อย ปากคลองใหม่ บางตาลเดี่ยว เกาะมะพร้าว ' +
  'ห้วยนกยูง พนมเขียว ชัยตัวอย่าง โพธิ์สามต้น ไร่อ้อยงาม สระบัวคู่ หาดทรายทอง ลานดอกไม้ ภูฟ้าใส เวียงตัวอย่าง'
).split(' ')

/** The two months of the sample: the same figures whenever they are asked for. */
export function makeSampleMonths(): readonly SampleMonth[] {
  const roll = startRolling(2567)
  const makeRows = (): readonly SampleRow[] =>
    districts.map(district => ({
      district,
      figures: [420, 260, 110, 1350, 840, 370].map(middle => Math.round(middle * (0.35 + 1.3 * roll()))),
    }))
  return [
    { sheet: 'มกราคม', month: 'มกราคม 2567', countedOn: '5 กุมภาพันธ์ 2567', rows: makeRows() },
    { sheet: 'กุมภาพันธ์', month: 'กุมภาพันธ์ 2567', countedOn: '5 มีนาคม 2567', rows: makeRows() },
  ]
}

/** A line of the restricted list. Nobody of it exists: the office that its citizen ids name (0000) does not. */
export type SamplePerson = {
  readonly citizenId: string
  readonly name: string
  readonly born: string
  readonly address: string
  readonly phone: string
  readonly pay: number
}

const given = 'ทดลอง สมมุติ จำลอง ตัวอย่าง ฝึกหัด ลองทำ แบบร่าง นามสมมุติ'.split(' ')
const surnames = 'ไม่มีจริง เพื่อฝึก ในตัวอย่าง แห่งการลอง ของโปรแกรม สมมุติวงศ์'.split(' ')
const months = 'ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.'.split(' ')

/** Forty made-up people: the same whenever they are asked for. */
export function makeSamplePeople(): readonly SamplePerson[] {
  const roll = startRolling(26)
  const pick = <T>(list: readonly T[], instead: T): T => list[Math.floor(roll() * list.length)] ?? instead
  const number = (from: number, to: number): number => from + Math.floor(roll() * (to - from + 1))
  return Array.from({ length: 40 }, (_, i) => ({
    citizenId: toCitizenId(`${number(1, 8)}0000${String(number(0, 99_999)).padStart(5, '0')}${String(i + 1).padStart(2, '0')}`),
    name: `${pick(['นาย', 'นาง', 'นางสาว'], 'นาย')}${pick(given, 'ทดลอง')} ${pick(surnames, 'เพื่อฝึก')}`,
    born: `${number(1, 28)} ${pick(months, 'ม.ค.')} ${number(2470, 2506)}`,
    address: `${number(1, 299)}/${number(1, 40)} หมู่ ${number(1, 14)} ต.${pick(districts, 'ศรีตัวอย่าง')} อ.เมืองตัวอย่าง จ.ตัวอย่าง`,
    phone: `080-000-${String(number(0, 9999)).padStart(4, '0')}`,
    pay: pick([600, 700, 800, 1000], 600),
  }))
}

/** Adds the check digit to twelve digits and groups them as the card prints them. */
function toCitizenId(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0)
  const id = `${twelve}${(11 - (sum % 11)) % 10}`
  return `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`
}

/** A small generator (mulberry32) with a seed: numbers from 0 up to 1. */
function startRolling(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
