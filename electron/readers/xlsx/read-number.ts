const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`))
// As many digits as a number holds for certain.
const surely = 15

/** The number that is written between two places; NaN where none is. Short decimals, which are nearly all, are read without a text in between. */
export function readNumberBytes(bytes: Buffer, from: number, to: number): number {
  let at = from
  const isMinus = bytes[at] === 0x2d
  if (isMinus) at++
  let [whole, digits, decimals] = [0, 0, -1]
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x30 && byte <= 0x39) {
      whole = whole * 10 + byte - 0x30
      digits++
      if (decimals >= 0) decimals++
    } else if (byte === 0x2e && decimals < 0) decimals = 0
    else return readLong(bytes, from, to)
  }
  if (digits === 0 || digits > surely) return readLong(bytes, from, to)
  // One division of two numbers that are exact gives the number nearest to what is written.
  const value = decimals > 0 ? whole / (powers[decimals] ?? 1) : whole
  return isMinus ? -value : value
}

function readLong(bytes: Buffer, from: number, to: number): number {
  const said = bytes.toString('latin1', from, to).trim()
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(said) ? Number(said) : Number.NaN
}

/** The whole number that is written between two places, blanks around it aside; -1 where none is. */
export function readIndex(bytes: Buffer, from: number, to: number): number {
  let [at, end, value] = [from, to, 0]
  while (at < end && (bytes[at] ?? 0) <= 0x20) at++
  while (end > at && (bytes[end - 1] ?? 0) <= 0x20) end--
  if (at === end || end - at > 9) return -1
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
