/** Titles that only people carry, as they stand before a name; ranks of army, navy, air force and police long and short. */
const strong = [
  'นาย(?:แพทย์|สัตวแพทย์)?',
  'นางสาว',
  'นาง',
  'น\\.\\s?ส\\.',
  'เด็ก(?:ชาย|หญิง)',
  'ด\\.\\s?[ชญ]\\.',
  'ม\\.\\s?ร\\.\\s?ว\\.',
  'ม\\.\\s?ล\\.',
  'หม่อม(?:หลวง|ราชวงศ์|เจ้า)',
  '(?:ท่านผู้|คุณ|ท่าน)หญิง',
  'ว่าที่\\s?ร(?:้อย)?\\.?\\s?ต(?:รี)?\\.?(?:\\s?หญิง)?',
  '(?:ว่าที่\\s?)?(?:พล\\.\\s?ร|(?:พล|พ|ร|น|จ|ส)\\.\\s?[ตทอจส])\\.\\s?(?:[ตทอส]\\.)?(?:\\s?หญิง)?',
  '(?:ว่าที่\\s?)?(?:พล|พ|ร|น|จ|ส)[ตทอจส][ตทอส]?\\.(?:\\s?หญิง)?',
  'ด\\.\\s?ต\\.(?:\\s?หญิง)?',
  '(?:ว่าที่\\s?)?(?:พล|พัน|ร้อย|สิบ|จ่า|พลอากาศ|พลเรือ|นาวา|เรือ|นาวาอากาศ|เรืออากาศ|พันจ่า|พันจ่าอากาศ|จ่าสิบ|จ่าอากาศ|พันตำรวจ|ร้อยตำรวจ|สิบตำรวจ|พลตำรวจ)(?:ตรี|โท|เอก)(?:\\s?หญิง)?',
  '(?:จ่าสิบ|ดาบ)ตำรวจ|พลทหาร|พลฯ|อส\\.(?:\\s?ทพ\\.)?|นนร\\.|นรต\\.',
  'ดร\\.|ดอกเตอร์',
  '(?:ผศ|รศ|ศจ|ศ)\\.',
  '(?:ผู้ช่วย|รอง)?ศาสตราจารย์(?:\\s?(?:เกียรติ|กิตติ)คุณ)?',
  '(?:นพ|พญ|ทพ|ทพญ|ภก|ภญ|นสพ|สพญ|ทนพ|ทนพญ|พว|กภ)\\.|น\\.\\s?สพ\\.|สพ\\.\\s?ญ\\.',
  '(?:ทันต|สัตว)?แพทย์หญิง|ทันตแพทย์|เภสัชกร(?:หญิง)?',
  'สส\\.|สว\\.|ส\\.ส\\.|ส\\.ว\\.',
  '(?:mrs|mr|ms|dr|prof|mstr|capt|col|gen|lt)(?:\\.|\\s)\\s?',
  'miss\\s|master\\s',
]
/** Words by which people are called, and which begin other words too. */
const weak = 'คุณ(?:ครู)?|อาจารย์|อ\\.|ครู|หมอ|กำนัน|ผู้ใหญ่(?:บ้าน)?|ลุง|ป้า|ยาย|พี่|น้อง|น้า|เจ๊|เฮีย'
const strongAtStart = new RegExp(`^(?:${strong.join('|')})\\s*(?=[ก-ฮเ-ไA-Za-z])`, 'i')
const weakAtStart = new RegExp(`^(?:${weak})\\s*(?=[ก-ฮเ-ไA-Za-z])`)
const religious =
  /^(?:พระ(?:มหา|ครู(?:ปลัด|สมุห์|ใบฎีกา|วินัยธร|ธรรมธร|สังฆรักษ์)?|ปลัด|สมุห์|ใบฎีกา|วินัยธร|อธิการ|อาจารย์|ภิกษุ)|สามเณร|เจ้าอธิการ|แม่ชี|ภิกษุณี|หลวง(?:พ่อ|ปู่|ตา|พี่)|บาทหลวง|ซิสเตอร์|ภราดา|(?:โต๊ะ)?อิหม่าม)\s*(?=[ก-ฮเ-ไ])/
/** A monk: his own name and the one that he was given in Pali, which ends as Pali does or marks its closed syllables. */
const monk = /^พระ(?=[ก-ฮเ-ไ][ก-๎]+\s+[ก-๎]*(?:ฺ[ก-๎]+|โ[ก-ฮ]|สี|วี|จารี)$)/
// Before it: the start of a word, or what says that somebody follows. ทนาย and เจ้านาย hold นาย too.
const inText =
  /(?:^|[^ก-๙A-Za-z.]|(?:ให้|โดย|จาก|กับ|แก่|ของ|คือ|และ|หรือ|ต่อ|ถึง|ว่า|ราย|ชื่อ|ได้แก่|ด้วย|พบ|เชิญ|แจ้ง|ติดต่อ|รับ|ส่ง|แทน|ถาม|สามี|ภรรยา|บุตร|บิดา|มารดา|มอบ(?:หมาย)?|เสนอ|เยี่ยม|ช่วยเหลือ|จับกุม|กล่าวหา|แต่งตั้ง|สงเคราะห์|ระหว่าง|ฟ้อง|ญาติ|เจ้าของ|ทายาท))(นางสาว|นาย|นาง|น\.\s?ส\.|ด\.\s?[ชญ]\.|เด็กชาย|เด็กหญิง|Mr\.|Mrs\.|Miss\s|Ms\.)\s*([ก-ฮเ-ไA-Z][ก-๎A-Za-z]+\s+(?:ณ\s+)?[ก-ฮเ-ไA-Z][ก-๎A-Za-z]+)/

/** In the midst of a text, whatever stands before: Thai leaves no blank between words. What follows must be known for a name. */
const within =
  /(?<!ท|เจ้า|ขุน|มูล)(?:นางสาว|นาย|นาง|น\.\s?ส\.|เด็กชาย|เด็กหญิง|(?:ว่าที่\s?)?(?:พล\.|พ\.|ร\.|น\.|จ\.|ส\.|ด\.)\s?(?:[ตทอจสชญ]\.){1,2}|(?:ผศ|รศ|ดร|นพ|พญ|ทพ|ภก|ภญ)\.|พระ(?:มหา|ครู|อธิการ|ปลัด))\s*(?=([ก-ฮเ-ไ][ก-๎]{1,40}\s+(?:ณ\s+)?[ก-ฮเ-ไ][ก-๎]+))/g
const mostWithin = 20

/** A person's title found, and the words after it. `civil` are นาย and นาง alone; of monks (`religious`) one word is a whole name; `within` a text it may be another word that sounds so. */
export type Titled = { readonly rest: string; readonly title: 'civil' | 'strong' | 'weak' | 'religious' | 'within' }

/** The words after a person's title, at the start of a text or inside it; null where there is no title. */
export function titleOf(text: string): Titled | null {
  let rest = text
  for (let n = 0; n < 4; n++) {
    const found = strongAtStart.exec(rest)
    if (found === null) break
    rest = rest.slice(found[0].length)
  }
  if (rest !== text) return { rest: rest.trim(), title: /^นา(?:ย|ง(?!สาว))/.test(text) ? 'civil' : 'strong' }
  const ordained = religious.exec(text) ?? monk.exec(text)
  if (ordained !== null) return { rest: text.slice(ordained[0].length).trim(), title: 'religious' }
  const inside = inText.exec(text)
  if (inside?.[2] !== undefined) return { rest: inside[2], title: /^นา[ยง]$/.test(inside[1] ?? '') ? 'civil' : 'strong' }
  const called = weakAtStart.exec(text)
  return called === null ? null : { rest: text.slice(called[0].length).trim(), title: 'weak' }
}

/** Every title of a person in a text, the likeliest first: an office that begins as a person's title does may stand before a person. */
export function titlesIn(text: string): readonly Titled[] {
  const first = titleOf(text)
  if (text.length < shortestText) return first === null ? [] : [first]
  const others: Titled[] = []
  for (const [, rest = ''] of text.matchAll(within)) {
    if (others.length >= mostWithin) break
    others.push({ rest, title: 'within' })
  }
  return first === null ? others : [first, ...others]
}

/** What is shorter has no room for a word, a title and a name. */
const shortestText = 14
