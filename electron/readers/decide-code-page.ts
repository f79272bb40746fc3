import { Fault } from '../../shared/base/fault.ts'
import { decideEncoding } from './decide-encoding.ts'

/** Words of an old xls that are kept in one byte a letter, and the code page that the file says they are in. */
export type OldWords = { readonly words: Buffer[]; said: number | null; saidAt: number; isOld: boolean }

export const createOldWords = (): OldWords => ({ words: [], said: null, saidAt: -1, isOld: false })

const thai = 874
// Code pages that a program wrote without knowing better: Western Windows in its two spellings, the old Mac, ASCII.
const unsure = new Set([1252, 0x8001, 0x8000, 367, 437])
const records = { codePage: 0x0042, label2: 0x0004, label: 0x0204, rich: 0x00d6, string2: 0x0007, string: 0x0207, sheet: 0x0085 } as const

/** Gathers the words of a record, as they were before letters took two bytes. */
export function gatherWords(old: OldWords, stream: Buffer, kind: number, at: number, length: number): void {
  if (kind === records.codePage && length >= 2) {
    old.said = stream.readUInt16LE(at)
    old.saidAt = at
  }
  // Before the words stand their place and look, and how long they are, in one byte or two.
  const [skip, size] =
    kind === records.label2
      ? [7, 1]
      : kind === records.label || kind === records.rich
        ? [6, 2]
        : kind === records.string2
          ? [0, 1]
          : kind === records.string
            ? [0, 2]
            : kind === records.sheet
              ? [6, 1]
              : [0, 0]
  if (size === 0 || skip + size > length) return
  const letters = size === 1 ? (stream[at + skip] ?? 0) : stream.readUInt16LE(at + skip)
  const from = at + skip + size
  old.words.push(stream.subarray(from, Math.min(from + letters, at + length)))
}

/** True where the words are Thai and the file says nothing, or what cannot be. A code page that says more is believed. */
export function isSecretlyThai({ words, said, isOld }: OldWords): boolean {
  if (!isOld || (said !== null && !unsure.has(said))) return false
  try {
    return decideEncoding(() => words).name === 'windows-874'
  } catch (thrown) {
    if (thrown instanceof Fault) return false
    throw thrown
  }
}

/** The stream with its record put right, where it has one. */
export function putThai(stream: Buffer, { saidAt }: OldWords): Buffer {
  if (saidAt < 0) return stream
  const changed = Buffer.from(stream)
  changed.writeUInt16LE(thai, saidAt)
  return changed
}
