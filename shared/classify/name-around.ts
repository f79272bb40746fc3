const marks = /[(),;/&:]|^[\d•*-]|ลง(?:ชื่อ|นาม)|\s(?:และ|กับ|พร้อม|ร่วม|โทร)|และคณะ|\d{3}/
const number = /^(?:\d{1,4}\s*[.)]|[•*-])\s*/
const signed = /^(?:ลงชื่อ|ลงนาม|ผู้[ก-๎]{2,20}\s*:)[\s.:]*/
const nicknameWithin = /^(\S+)\s*\([ก-๎]{2,12}\)\s*(?=\S+$)/
const wholeInBrackets = /^\(([^()]+)\)$/
const surnameFirst = /^([ก-ฮเ-ไA-Z][ก-๎A-Za-z'-]+),\s*([ก-ฮเ-ไA-Z][ก-๎A-Za-z'-]+)$/
const after = /\s*(?:[(,;/&]|และคณะ|\s(?:และ|กับ|พร้อมด้วย|ร่วมกับ)\s?|\s?(?:โทร|เบอร์|tel)|\s0\d{1,2}[-\s]?\d{3}).*$/i

/**
 * The first name of a text without what offices write around it: its number, brackets, a post or a nickname, other people, a telephone. A
 * surname before a comma goes behind.
 */
export function nameAlone(text: string): string {
  if (text.length > 200 || !marks.test(text)) return text
  const begun = text.replace(number, '').replace(signed, '').trim().replace(nicknameWithin, '$1 ')
  const bare = wholeInBrackets.exec(begun)?.[1]?.trim() ?? begun
  const turned = surnameFirst.exec(bare)
  return turned === null ? bare.replace(after, '').trim() : `${turned[2]} ${turned[1]}`
}
