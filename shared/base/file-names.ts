// The rules of Windows (naming files, paths and namespaces), kept on every system: a stick goes from one to the other.
const forbidden = /[<>:"/\\|?*\p{Cc}\p{Cs}]+/gu
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|\.)/i
const ends = /^ +|[. ]+$/g

/** The longest path, in UTF-16 units, that every program on Windows can open: 260 with the closing zero. */
export const longestPath = 259

/**
 * A text as the name of one file or folder on every system: nothing that a file system forbids, no name of a device, no dot or space at
 * the end, and at most `most` UTF-16 units with no letter parted from its marks. `instead` where nothing is left.
 */
export function toFileName(text: string, instead: string, most = 120): string {
  const plain = text.normalize('NFC').replace(forbidden, '-').replace(ends, '')
  const short = shorten(plain, most).replace(ends, '')
  if (short === '' || /^[-.]+$/.test(short)) return instead
  return device.test(short) ? `_${short}` : short
}

/** Cuts before the letter that would not fit whole: a Thai letter and the vowel above it are one. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  let end = 0
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    if (end + letter.length > most) break
    end += letter.length
  }
  return text.slice(0, end)
}

/** True where a folder can hold files whose paths below it are up to `below` UTF-16 units long, whatever program opens them. */
export const hasRoomFor = (folder: string, below: number): boolean => folder.length + 1 + below <= longestPath
