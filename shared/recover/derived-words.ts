import { toComparable } from '../text/tidy-text.ts'

const average = /^(ค่า)?เฉลี่ย(รวม|ทั้งหมด|ทั้งสิ้น|ทั้งปี|ทั้งประเทศ|ทั้งจังหวัด|รายเดือน|รายปี|ต่อ(ปี|เดือน|ไตรมาส|วัน|แห่ง))?$|^(average|mean|avg)$/
const extreme = /^(ค่า)?(สูงสุด|ต่ำสุด)$|^(max|min)(imum)?$/
const averageOf =
  /^(รวม)?(ค่า|คะแนน)?เฉลี่ย(รวม|โดยรวม)?(ของ|ราย)?(ด้าน|ประเด็น|หมวด).{0,60}$|^(รวม)?(ค่า|คะแนน)?เฉลี่ย(รวม|โดยรวม).{1,60}$|^รวม(ค่า|คะแนน)?เฉลี่ย.{0,60}$/
const highest = /^.{0,20}สูง(ที่)?สุด$|^max(imum)?$/
const lowest = /^.{0,20}ต่ำ(ที่)?สุด$|^min(imum)?$/
const level = /^((ค่า|คะแนน)?เฉลี่ย)?ระดับ(ประเทศ|ชาติ|ภาค|จังหวัด|เขต(พื้นที่(การศึกษา)?|สุขภาพ|ตรวจราชการ)?|สังกัด).{0,30}$/
const fullMark = /^(คะแนน|แต้ม)เต็ม$|^full(marks?|scores?)$/
const dayCount = /^(รวม)?จำนวน(วัน|เดือน|ครั้ง)(ที่)?.{0,30}$/
const deviation = /^sd$|^(ส่วน|ค่า)?เบี่ยงเบนมาตรฐาน$|^standarddeviation$/
const share =
  /^(คิดเป็น)?(ร้อยละ|%|เปอร์เซ็นต์|percent(age)?|สัดส่วน)(ของ(ทั้งหมด|ยอดรวม|รวม.{0,12}))?$|^คิดเป็น(ร้อยละ|อัตรา|สัดส่วน).{0,40}$|^(อัตรา|อัตราส่วน|สัดส่วน)ต่อ.{0,40}$/
const shareBlock = /^(อัตรา)?(ร้อยละ|สัดส่วน)(ของ.{1,40}|percent(age)?|%)?$/
const carried = /^(ยอด|รวม|รวมยอด|ยอดรวม)?ยกไป(หน้าถัดไป)?$|^carriedforward$/
const brought = /^(ยอด|รวม|รวมยอด|ยอดรวม)?ยกมา(จากหน้าก่อน)?$|^broughtforward$/

const whole =
  /^(รวม)?(ทั่ว|ทั้ง)(ประเทศ|ราชอาณาจักร|จังหวัด|ภาค)$|^รวม(เฉลี่ย)?ทุกด้าน$|^(ภาพรวม|โดยรวม)(ทั้งหมด|ทุกด้าน|ทั้งประเทศ|ประเทศ)?$|^(wholekingdom|nationwide|overall)$/

/** True of words that call a line the whole of which others are parts, be it of sums or of rates. */
export const isWholeWord = (text: string): boolean => whole.test(toComparable(text))

/** True of words that call a line the average of others, and say nothing more. */
export const isAverageWord = (text: string): boolean => average.test(toComparable(text))

/** True of words that call a line the average of what they then name: of one side of a questionnaire. */
export const isAverageOfWord = (text: string): boolean => averageOf.test(toComparable(text))

/** True of words that name a side of a questionnaire, over which nothing but its questions is averaged. */
export const namesSide = (text: string): boolean => /ด้าน|ประเด็น|หมวด/.test(text)

/** True of words that call a line the largest or the smallest of others. */
export const isExtremeWord = (text: string): boolean => extreme.test(toComparable(text))

/** The side on which words place a line among others, though they say of what: the highest rainfall, the lowest mark. */
export function extremeSide(text: string): 'highest' | 'lowest' | null {
  const words = toComparable(text)
  return highest.test(words) ? 'highest' : lowest.test(words) ? 'lowest' : null
}

/** True of words that call a line that of the district, the province or the country, with which others are compared. */
export const isLevelWord = (text: string): boolean => level.test(toComparable(text))

/** True of words over the most that each column can reach. */
export const isFullMarkWord = (text: string): boolean => fullMark.test(toComparable(text))

/** True of words that may tell how many of the lines are of a kind: days of rain, days over the limit. */
export const isCountWord = (text: string): boolean => dayCount.test(toComparable(text))

/** True of words that say how far others lie from their average. */
export const isDeviationWord = (text: string): boolean => deviation.test(toComparable(text))

/** True of words that call a line the shares of a total. */
export const isShareWord = (text: string): boolean => share.test(toComparable(text))

/** True of words over a block that says as shares what another block has counted. */
export const isShareBlock = (text: string): boolean => shareBlock.test(toComparable(text))

/** True of the sum at the foot of a page that goes on with the next. */
export const isCarriedWord = (text: string): boolean => carried.test(toComparable(text))

/** True of that sum said again at the head of the next page. */
export const isBroughtWord = (text: string): boolean => brought.test(toComparable(text))

/** True of any word for a line that is worked out from others otherwise than by a sum. */
export const isDerivedWord = (text: string): boolean =>
  [isAverageWord, isExtremeWord, isDeviationWord, isShareWord, isCarriedWord, isBroughtWord].some(says => says(text))
