import { toArabicDigits } from '../text/thai-digits.ts'
import { monthPattern } from './months.ts'

/**
 * A month by its name, as a piece of a pattern. A short month (มค) stands between other letters in many a word (สมควร): it counts only
 * where a word may begin and end.
 */
export const monthWord = `(?<=เดือน|ถึง|^|[^ก-๎A-Za-z])(?:${monthPattern})(?!(?!ถึง)[ก-๎A-Za-z])`

/** Takes the words of time out of a line: what is left names the matter. */
export const dropTime = (line: string): string =>
  toArabicDigits(line)
    .replace(new RegExp(`(?:ณ\\s*)?(?:วันที่\\s*)?\\d{0,2}\\s*${monthWord}`, 'gi'), ' ')
    .replace(/(?:ประจำ|ราย)?(?:เดือน|ไตรมาส(?:ที่)?\s*\d?|ครึ่งปี(?:แรก|หลัง)?|ปีงบประมาณ|ปีการศึกษา|ปี)(?=\s|\d|พ\.|$)/g, ' ')
    .replace(/(?:พ\.?\s?ศ\.?|ค\.?\s?ศ\.?)?\s*(?:2[45]\d{2}|19\d{2}|20\d{2})(?!\d)/g, ' ')
    .replace(/\s+[-–]\s*$|\s{2,}/g, ' ')
    .trim()
