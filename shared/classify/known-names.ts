import { provinces } from '../values/lists/provinces.ts'
import { latinNames } from './lists/latin-names.ts'
import { thaiGivenNames, thaiSurnames } from './lists/thai-names.ts'

// What names are coined from: given names begin with these, surnames end with those or hold them.
const givenStem =
  /^(?:ณัฏ|ณัฐ|ณัช|ณภ|ณฐ|ธน|ธัญ|ธันย|ธีร|พงศ|พงษ|พชร|พัช|พัท|พิช|พิม|พีร|พร[ก-ฮ]|ภคว|ภัค|ภัทร|ภาว|ภู(?:มิ|ริ|ว)|จิดา|จิร|จุฑา|ชน[กาินั]|ชญ|ชยพ|ชลิ|ชัช|ชัย|กิตติ|กัญ|กัน[ตย]|กฤ[ตษ]|กมล|กวิ|กาญจน|กานต์|คณ[ิา]|ศิร[ิป]|ศิว|ศศิ|ศุภ|ศร(?:ัณ|าว)|สุ(?:ช|ด|ธ|พ|ภ|ม|ร|ว|นั|นิ)|สิร[ิว]|สรว|สาวิ|อชิ|อติ|อธิ|อนั|อนุ|อภิ|อริ|อัค|อัจ|อัญ|อิท|อิน|อร[ก-ฮ]|วชิ|วร[ก-ฮาัิ]|วศิ|วัช|วัน[ว-ฮ]|วิช|วิภ|วีร|วราภ|ปฏิ|ปฐ|ปณิ|ปพิ|ปภา|ปริ|ปรี|ปวี|ปวร|ปัญ|ปัณ|ปัท|ปิย|ปุณ|นภ|นรา|นวพ|นัท|นันท|นิช|นิศ|รชต|รวิ|รัช|รัฐ|รัตน|รัญ|ลภ|ลลิ|ลัก|มน[ัต]|มัล|เมธ|มณี|เบญจ|บุ[ญณษ]|เพ็ญ|ฐาน|ฐิต|ฐิ|ดวง|ทิพ|ทัศ|ทวี|ขวัญ|คุณ|ประ[ภพวสย]|สม|เสาว|ไพ|ยศ|เยาว|ยุท|ญาณ|เกว|หทัย|อัม|ธิด)/
const surnamePart =
  /(?:วงศ|วงษ|วงค์|พงศ|พงษ|กุล|กูล|ศักดิ์|พันธ|รัตน|ตระกูล|วัฒน|สิทธิ|เดช|ชัย|ไชย|ศรี|สุวรรณ|ประเสริฐ|เจริญ|ทรัพย์|ธรรม|ทอง|แก้ว|สุข|บุญ|บุณย|นนท์|โรจน์|ศิลป์|คำ|จันท|เพชร|พรหม|สิงห|อินท|วณิช|พานิช|เกียรติ|สกุล|ปัญญา|มณี|วิเศษ|พิทักษ์|บำรุง|โชติ|นาค|บัว|ดวง|สมบูรณ์|สวัสดิ์|อนันต|อุดม|กระโทก|กลาง$|ขุนทด|พิมาย|นอก$|สีห|เลิศ|แสง|แสน|มาลา|โพธิ์|ยะ$|ณ )|^แซ่/
const givenEnd =
  /..(?:พงศ์|พงษ์|ศักดิ์|ชัย|พร|ภรณ์|วรรณ|รัตน์|ลักษณ์|กานต์|นุช|ธิดา|วัฒน์|วัฒนา|เดช|ชนก|ทิพย์|มาศ|ณัฐ|วุฒิ|ภัทร|นันท์|วดี|ริศา|สุดา|ฤทธิ์|วีร์|เกียรติ|พรรณ|นภา|จันทร์)$/
const surnameEnd = /^(?:แซ่|ณ )|(?:กุล|กูล|วงศ์|วงษ์|วงศา|พงศ์|พงษ์|ตระกูล|พันธ์|ศักดิ์|รัตน์|วัฒน์|โชติ|กระโทก|ขุนทด|จันทึก|ค้างพลู|พานิช|วณิช|นนท์)$/
const romanised =
  /chai|porn|sak|wat|kor?n$|nan|rat|pong|phong|kul|wong|sri|siri|thong|suk|phol|chit|thip|nee$|that|thit|pat(?:ch|h|t)|rak|boon|panich|suwan|wut|thep|krit|sawat|krai|^sae|charoen|kanok|napa|nicha|manee|tant|ploy|pich|pim|jira|chut|chay|kitt|nopp|naph|apin|war[ai]|worap|chon|orn$|pan[ya]|prom|kaew/

// Of the Malay-speaking South, Arabic and Malay names as Thai writes them; of the North and the North-East, words that begin or end surnames there.
const malay =
  /^(?:อับดุล|อาบู|มูฮ|มูหะ|มะ(?:หะ|รอ|สะ|กอ|ดา|ยู|แซ)|นูร|ซูไ|ซูล|ซา(?:กี|รี|ฟี|กา)|ฟา(?:ตี|ซี|รี|ดี)|ฮา(?:ซ|มี|ริ|ยา|เ)|รอ(?:ฮ|ซี|กี|มื)|ยา(?:มี|กู|ลา)|อิสมา|อิบรอ|อา(?:แซ|แว|ซิ|มีเ|ดัม|หะ|หมัด|รี)|แว(?:[ก-ฮ]|เ|ห)|เจ๊?ะ|ต่วน|สะ(?:มะแ|อิ|แม)|ดอเล|หะยี|บิน(?=[กยตส])|ยูโซ|สาแ|มาหะ|ดือ|กือ|บือ|หมัด|โต๊ะ(?=[ก-ฮ]{2})|เบ็ญ)/
const regional =
  /^(?:โคตร|มูล(?=[ก-ฮ])|เหล่า|ดอน(?=[ก-ฮเ-ไ])|หล้า|ต๊ะ|หน่อ(?=[ก-ฮแ])|เขื่อน|สุริ|ไชย|ชัย|บุตร|นา(?:เมือง|ม)|หนู|คง(?=[ก-ฮแ])|รอด|เกื้อ|ช่วย|ชู(?=[ก-ฮแ])|สังข์|ปิ่น|ภู่|พ่วง|แย้ม|เอี่ยม|อ่อน|อิ่ม)|(?:ต๊ะ|บุตร|โคตร|บุตรดี|หาญ|มาศ|ชาติ|วาณิชย์|พาณิชย์|ปัญญา|กิจ|เกษม|ไพศาล|ภักดี|รักษ์|ภิรมย์|นาค|จันทร์|ไธสง|หล้า|ละออ|ไพร|สมบัติ|มงคล|ภูมิ|เสน|เสนา|เวช|โภค|ธนา)$/

// What hardly any English word has, and Thai names in Latin letters have.
const thaiInLatin =
  /^(?:akk|anu[cprw]|arth?i|atch|chala|chawa|chal?erm|chok|chut|dech|ekk?a|hatha|itthi|jedsa|jetsa|jira|kamol|kanya|kitt|krits|malai|meth[ai]|mongk|narat|natt|nitt|noppa|orn[ai]|pan?u[wp]|parich|patch|phat|phon|phr|pich|piya|prae|ratch|sarun|saran|sasi|siri|somb|som[cjpsny]|supa|suthi|sutth|thana|thiti|ubol|varis|veer|vorap?|wacha|warun|wich|worap?|yani|yaow)|(?:akorn|aporn|chanok|chanon|ikorn|kamol|luck|maneewan|nanat|naphat|nuch|phong|phop|phorn|pong|porn|rapon|rapee|rat(?:t?ana)?|sak|sawat|sorn|thida|thip|ttakan|vorn|vorakit|wadee|wan(?:na)?|wichit|wit|wong|wut|yapa|yut)$/
/** How surnames end or begin in other lands. */
const elsewhere =
  /^(?:mac|mc|o')[a-z]{3,}|.{2}(?:sson|nson|rson|lson|sen|ski|sky|ska|ov|ova|ev|eva|enko|chuk|ovic|escu|mann|berg|stein|feld|bauer|ucci|ini|elli|etti|ardo|ez|ares|eira|inho|veira|opoulos|akis|moto|mura|naka|kawa|shima|yama|zaki|guchi|hara|sawa|endra|esh|ajan|gupta|wal|vong|xay|machanh|souk|nnett|worth|ford|field)$/
const asian =
  /^(?:nguyen|tran|pham|hoang|bui|vo|dinh|thi|van|kyaw|aung|zaw|htun|htoo|htet|khin|moe|oo|win|naing|maung|thura|thant|phyo|hnin|nyi|zin|mar|sokha?|sok|chea|vann|kim|ji|seo|jung|lee|park|choi|wang|zhang|liu|chen|lin|wong|chan|kwok|wai|bin|binti|abdul|farid|siti|nur|raj|arjun|deepa|kumar)$/

const places: ReadonlySet<string> = new Set(provinces.flatMap(({ th }) => [th, `จ.${th}`]))

const townsInLatin: ReadonlySet<string> = new Set(provinces.map(({ en }) => en.toLowerCase()))

/** True of two or three Thai words that are a name: of the lists, or coined as names are. A place with its province is none. */
export function isKnownThaiName(words: readonly string[]): boolean {
  const [given = '', ...rest] = words
  const surname = rest.join(' ')
  if (places.has(rest.at(-1) ?? '') || places.has(given)) return false
  const [knowsGiven, knowsSurname] = [thaiGivenNames.has(given), thaiSurnames.has(surname)]
  if (knowsGiven || knowsSurname || surnameEnd.test(surname) || (givenEnd.test(given) && surname.length >= 4)) return true
  if (malay.test(given) || malay.test(surname)) return true
  const coined = surname.length >= 8 || surnamePart.test(surname) || (surname.length >= 5 && regional.test(surname))
  return coined && (givenStem.test(given) || (surname.length >= 5 && regional.test(surname) && given.length <= 6))
}

/** The same with more care, of one word that stands alone: no stems, for words of offices begin with them too (สมาชิก, อนุมัติ). */
export const isGivenNameAlone = (word: string): boolean => thaiGivenNames.has(word) || givenEnd.test(word)

/** True of one Thai word that is a given name of the list, or is coined as they are. */
export const isKnownGivenName = (word: string): boolean =>
  thaiGivenNames.has(word) || givenEnd.test(word) || (word.length >= 4 && givenStem.test(word))

/** The same of words in Latin letters. */
export const isKnownLatinName = (words: readonly string[]): boolean => {
  const lower = words.map(word => word.toLowerCase())
  if (townsInLatin.has(lower.join(' '))) return false
  if (lower.some(word => latinNames.has(word)) || lower.every(word => word.length > 1 && romanised.test(word))) return true
  if (lower.some(word => word.length >= 6 && thaiInLatin.test(word))) return true
  return elsewhere.test(lower.at(-1) ?? '') || lower.filter(word => asian.test(word)).length >= 2
}
