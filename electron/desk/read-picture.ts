import { Fault } from '../../shared/base/fault.ts'
import { cardSize } from '../../shared/publish/announce/lay-card.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** A picture that the window painted: a whole PNG of the size of a card, or ask/malformed. Source: PNG (W3C, third edition), 5.2 and 11.2. */
export function readPicture(base64: string): Buffer {
  const bytes = Buffer.from(base64, 'base64')
  const isWhole = bytes.length > 57 && bytes.subarray(0, 8).equals(signature) && bytes.subarray(-12).equals(end)
  const isHeaded = isWhole && bytes.toString('latin1', 12, 16) === 'IHDR'
  if (!isHeaded || bytes.readUInt32BE(16) !== cardSize.width || bytes.readUInt32BE(20) !== cardSize.height)
    throw new Fault('ask/malformed', { field: 'picture' })
  return bytes
}
