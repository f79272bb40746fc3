/** Titles that only people carry, longest first; ranks of army, navy, air force and police in their short forms. */
const strong = [
  'นางสาว',
  'นาย',
  'นาง',
  'น\\.\\s?ส\\.',
  'เด็กชาย',
  'เด็กหญิง',
  'ด\\.\\s?ช\\.',
  'ด\\.\\s?ญ\\.',
  'ม\\.\\s?ร\\.\\s?ว\\.',
  'ม\\.\\s?ล\\.',
  'หม่อมหลวง',
  'หม่อมราชวงศ์',
  'ว่าที่\\s?ร(?:้อย)?\\.?\\s?ต(?:รี)?\\.?(?:\\s?หญิง)?',
  '(?:พล|พ|ร|น|จ|ส)\\.\\s?(?:ต|ท|อ|จ|ส)\\.\\s?(?:ต|ท|อ|ส|ต\\.ต|ต\\.ท|ต\\.อ)?\\.?(?:\\s?หญิง)?',
  'ด\\.\\s?ต\\.(?:\\s?หญิง)?',
  '(?:พล|พัน|ร้อย|สิบ|จ่าสิบ|นาวา|เรือ|จ่าอากาศ|นาวาอากาศ|เรืออากาศ|พันตำรวจ|ร้อยตำรวจ|สิบตำรวจ|พลตำรวจ)(?:ตรี|โท|เอก)(?:หญิง)?',
  'ดร\\.',
  'ผศ\\.(?:\\s?ดร\\.)?',
  'รศ\\.(?:\\s?ดร\\.)?',
  'ศ\\.(?:\\s?ดร\\.)?',
  'นพ\\.',
  'พญ\\.',
  'ทพ\\.',
  'ทพญ\\.',
  'ภก\\.',
  'ภญ\\.',
  'สพ\\.ญ\\.',
  'น\\.สพ\\.',
  'นายแพทย์',
  'แพทย์หญิง',
  'คุณ',
  '(?:mrs|mr|ms|dr|prof)(?:\\.|\\s)',
  'miss\\s',
]
const atStart = new RegExp(`^(${strong.join('|')})\\s*(?=[ก-ฮเ-ไA-Za-z])`, 'i')
const inText =
  /(?:^|[\s(:,;/])(นางสาว|นาย|นาง|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|Mr\.|Mrs\.|Miss\s|Ms\.)\s*([ก-ฮเ-ไA-Z][ก-๎A-Za-z]+\s+[ก-ฮเ-ไA-Z][ก-๎A-Za-z]+)/

/** The words after a person's title, at the start of a text or inside it; null where there is no title. */
export function titleOf(text: string): { readonly rest: string; readonly strong: boolean } | null {
  const start = atStart.exec(text)
  if (start !== null) return { rest: text.slice(start[0].length).trim(), strong: start[1] !== 'คุณ' }
  const inside = inText.exec(text)?.[2]
  return inside === undefined ? null : { rest: inside, strong: true }
}

// นาย and นาง also begin names of offices (นายอำเภอ) and of places (นางรอง).
const offices =
  /^(?:ก(?:เทศมนตรี|เทศบาล|องค์การ|รัฐมนตรี|สมาคม|สภา|สมาพันธ์|อบต|อบจ|\s|$|ฯ)|อำเภอ|ทะเบียน|จ้าง|หน้า|ช่าง|แพทย์ใหญ่|แพทย์สาธารณสุข|ตรวจ|ทหาร|ด่าน|สถานี|ประกัน|ท้าย|เรือ(?:\s|$)|รอง(?:\s|$)|เลิ้ง|แล(?:\s|$)|บวช(?:\s|$)|พยาบาล|ภาพ|สมบัติ|ธรรม|ลักษณะ|ประโยชน์|สงคราม|งาม(?:\s|$))/

/** True of what follows a title where the two together are an office or a place. */
export const startsWithOffice = (rest: string): boolean => offices.test(rest)

const bodies =
  /โรงเรียน|โรงพยาบาล|สำนัก|บริษัท|จำกัด|มหาชน|ห้างหุ้นส่วน|มหาวิทยาลัย|วิทยาลัย|เทศบาล|องค์การ|มูลนิธิ|สมาคม|สหกรณ์|ธนาคาร|กระทรวง|สถานี|อำเภอ|ตำบล|จังหวัด|(?:^|\s)(?:ร้าน|วัด(?=[ก-๙]{3})|กรม|กอง(?:ทุน|บัญชาการ|พัน)|ศูนย์)|รวม(?:ทั้งสิ้น)?$|\b(?:co\.|ltd|inc|hospital|school|university|bank|company)\b/i

/** True of a text that names an office, a firm or another body. */
export const namesABody = (text: string): boolean => bodies.test(text)
