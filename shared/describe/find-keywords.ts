import { dropTime } from '../values/drop-time.ts'

const leading = /^(?:ตารางที่\s*[\d.]+|ตาราง|รายงาน|สรุป|ข้อมูล|สถิติ|บัญชี|จำนวน|ที่|ของ|และ|โดย|ใน|:|-)+\s*/
const seams = /จำแนกตาม|จำแนก|แยกตาม|โดยแยก|ตั้งแต่|ระหว่าง|ประจำ|[\s()[\]{}:;,/"“”'‘’*]+/

/** Cuts a title and column labels into keywords that a hub takes: phrases of 3 to 50 characters, at most eight, none twice. */
export function findKeywords(title: string, labels: readonly string[]): readonly string[] {
  const phrases = [...dropTime(title).split(seams), ...labels].map(trimPhrase).filter(phrase => phrase.length >= 3 && phrase.length <= 50)
  return [...new Set(phrases)].filter(phrase => /\p{L}{2}/u.test(phrase)).slice(0, 8)
}

const trimPhrase = (phrase: string): string =>
  phrase
    .replace(/[^\p{L}\p{M}\p{N} _.-]+/gu, ' ')
    .trim()
    .replace(leading, '')
    .replace(/^[.\-_\s]+|[.\-_\s]+$/g, '')
