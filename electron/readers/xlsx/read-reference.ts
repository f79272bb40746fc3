import { limits } from '../limits.ts'

/** A place on a sheet, counted from 0, as last read. */
export type Reference = { r: number; c: number }

/** Reads a reference such as AB12 between two places into `into`; false where it is none or lies off the sheet. */
export function readReference(bytes: Buffer, from: number, to: number, into: Reference): boolean {
  let [at, c, r] = [from, 0, 0]
  for (; at < to; at++) {
    const letter = (bytes[at] ?? 0) - 0x40
    if (letter < 1 || letter > 26) break
    c = c * 26 + letter
  }
  const letters = at - from
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return false
    r = r * 10 + digit
  }
  if (letters === 0 || letters > 3 || to - from > 10 || c > limits.sheetColumns || r < 1 || r > limits.sheetRows) return false
  into.r = r - 1
  into.c = c - 1
  return true
}
