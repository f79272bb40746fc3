import { toArabicDigits } from '../text/thai-digits.ts'

/** A number as written: its value, how many decimals were printed, and whether a percent sign stood behind it. */
export type NumberReading = { readonly value: number; readonly decimals: number; readonly percent: boolean }

const grouped = /^\d{1,3}(?:([, \u00a0\u2009\u202f'])\d{3})(?:\1\d{3})*(?:\.(\d+))?$/
const plain = /^(?:0|[1-9]\d*)?(?:\.(\d+))?$/
const padded = /^0\d*\.(\d+)$/
// 1,200.- and 1,200 บาท: the currency says nothing that the column does not say.
const currency = /(?:\s*(?:บาท(?:ถ้วน)?|baht|thb|฿)|\s?\.-|\.=)$/i
const powered = /^\d(?:\.\d+)?e[+-]?\d{1,3}$/i

/**
 * Reads a number as offices write it: Thai digits, comma, space or NBSP between thousands, minus before or behind, parentheses for
 * below nothing, percent, the baht behind. Null for anything else, also for 007 and for more digits than a number can hold: those are codes.
 */
export function readNumber(text: string): NumberReading | null {
  const seen = glance(text)
  if (seen === word) {
    if (!mayBePrice(text)) return null
  } else if (seen !== look) return { value: Number(text), decimals: seen, percent: false }
  return readDressed(text)
}

/** How many decimals a text has that is a plain figure, with nothing around or within it; -1 for anything else. */
export const decimalsOfPlain = (text: string): number => Math.max(-1, glance(text))

function readDressed(text: string): NumberReading | null {
  let bare = toArabicDigits(text)
    .replace(/[−–]/g, '-')
    .replace(/^[\s\u00a0\u202f\u200b฿]+|[\s\u00a0\u202f\u200b]+$/g, '')
  if (!/\d/.test(bare) || bare.length > 40) return null
  bare = bare.replace(currency, '').trimEnd()
  const percent = /[%％]$/.test(bare)
  if (percent) bare = bare.slice(0, -1).trimEnd()
  const inside = /^\(\s*(.+?)\s*\)$/.exec(bare)
  const signed = /^([-+])\s*(.+)$/.exec(bare) ?? /^(.+?)\s*(-)$/.exec(bare)
  let sign = 1
  if (inside?.[1] !== undefined && !signed) {
    bare = inside[1]
    sign = -1
  } else if (signed) {
    const [, left = '', right = ''] = signed
    const mark = left === '-' || left === '+' ? left : right
    bare = mark === left ? right : left
    if (mark === '-') sign = -1
  }
  const read = readBare(bare)
  if (read === null || !Number.isFinite(read.value)) return null
  return { value: sign * read.value || 0, decimals: read.decimals, percent }
}

// A price begins with a figure or what may stand before one: most words do not.
const mayBePrice = (text: string): boolean =>
  text.length <= 40 && beginsLikePrice(text.charCodeAt(0)) && /^[\s\u00a0฿(-]*[\d๐-๙].*(?:บาท(?:ถ้วน)?|baht|thb)\s*\)?$/i.test(text)

const beginsLikePrice = (first: number): boolean => first < 0x41 || (first >= 0x7f && first < 0x0e01) || first >= 0x0e3f

function readBare(bare: string): { readonly value: number; readonly decimals: number } | null {
  if (powered.test(bare)) return { value: Number(bare), decimals: 0 }
  const hit = grouped.exec(bare)
  const digits = hit ? bare.replace(/[^\d.]/g, '') : bare
  const decimals = hit ? hit[2] : (plain.exec(bare) ?? padded.exec(bare))?.[1]
  if (!hit && !plain.test(bare) && !padded.test(bare)) return null
  if (digits.replace('.', '').replace(/^0+/, '').length > 15) return null
  return { value: Number(digits), decimals: decimals?.length ?? 0 }
}

const look = -1
const word = -2

/**
 * Most cells are plain figures or words, and there are millions of them: one walk over the letters tells, before any pattern is tried.
 * Plain figures, few enough and not padded, give how many decimals they have; `word` says that a letter is there that no figure has.
 */
function glance(text: string): number {
  let [isPlain, point] = [true, -1]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) continue
    if (code === 0x2e && point < 0 && i > 0) {
      point = i
      continue
    }
    isPlain = false
    // Of the letters a figure has e and E alone; of the Thai block the baht sign and the digits.
    if ((code >= 0x41 && code <= 0x5a && code !== 0x45) || (code >= 0x61 && code <= 0x7a && code !== 0x65)) return word
    if (code >= 0x0e01 && code <= 0x0e4f && code !== 0x0e3f) return word
  }
  if (!isPlain || text.length === 0 || text.length > 15 || point === text.length - 1) return look
  const whole = point < 0 ? text.length : point
  return whole > 1 && text.charCodeAt(0) === 0x30 ? look : point < 0 ? 0 : text.length - point - 1
}
