import { TextDecoder } from 'node:util'
import { Fault } from '../../../shared/base/fault.ts'
import { decideEncoding } from '../decide-encoding.ts'

/** A page as letters, and the encoding that it was read in. */
export type Decoded = { readonly text: string; readonly encoding: string }

const thai = /^(windows-874|tis-?620|iso-8859-11|cp874|x-windows-874)$/i
const said = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w-]+)/i
const headBytes = 4096

/** Reads the letters of a page: by its mark, by what it says of itself where that is true, else by what its bytes look like. */
export function decodeHtml(bytes: Buffer): Decoded {
  const hasMark = /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 3))
  const label = hasMark ? undefined : said.exec(bytes.toString('latin1', 0, headBytes))?.[1]
  const told = label === undefined ? null : decodeAs(bytes, thai.test(label) ? 'windows-874' : label)
  if (told) return refuseZeros(told)
  const { name, mark } = decideEncoding(() => [bytes])
  return refuseZeros(decodeAs(bytes.subarray(mark), name) ?? { text: '\0', encoding: name })
}

/** Null where the page cannot be in this encoding. */
function decodeAs(bytes: Buffer, encoding: string): Decoded | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: !thai.test(encoding) })
    const text = decoder.decode(bytes)
    return { text, encoding: decoder.encoding }
  } catch {
    return null
  }
}

/** No program writes this letter; a disk that has lost a sector does. */
function refuseZeros(decoded: Decoded): Decoded {
  if (decoded.text.includes('\0')) throw new Fault('file/damaged', { why: 'zeros' })
  return decoded
}
