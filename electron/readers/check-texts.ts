import { isNamed, scanTags } from './scan-tags.ts'

/** The texts of a workbook: how many there are, and the part in a spelling in which the library counts as many. */
export type CheckedTexts = { readonly count: number; readonly bytes: Buffer }

/** Counts the shared texts. The library passes over an empty one in its short spelling, and gives all that follow to the wrong cells. */
export function checkTexts(name: string, bytes: Buffer): CheckedTexts {
  let count = 0
  const pieces: Buffer[] = []
  let taken = 0
  scanTags(name, bytes, tag => {
    if (tag.isEnd || !isNamed(bytes, tag, 'si')) return
    count++
    if (!tag.isEmpty) return
    const start = bytes.lastIndexOf(0x3c, tag.from)
    const named = bytes.subarray(start + 1, tag.to)
    pieces.push(bytes.subarray(taken, start), Buffer.from('<'), named, Buffer.from('><t></t></'), named, Buffer.from('>'))
    taken = tag.close + 1
  })
  return { count, bytes: pieces.length === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(taken)]) }
}
