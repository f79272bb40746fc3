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
  const short = cutLetters(plain, most).replace(ends, '')
  return short === '' || /^[-.]+$/.test(short) ? instead : besideDevices(short)
}

/** Windows takes some names for devices, whatever their ending: those step aside. */
export const besideDevices = (name: string): string => (device.test(name) ? `_${name}` : name)

/** Cuts before the letter that would not fit whole: a Thai letter and the vowel above it are one. `sizeOf` measures what `most` counts. */
export function cutLetters(text: string, most: number, sizeOf: (part: string) => number = part => part.length): string {
  if (sizeOf(text) <= most) return text
  let [end, size] = [0, 0]
  for (const [letter] of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    size += sizeOf(letter)
    if (size > most) break
    end += letter.length
  }
  return text.slice(0, end)
}

/** True where a folder can hold files whose paths below it are up to `below` UTF-16 units long, whatever program opens them. */
export const hasRoomFor = (folder: string, below: number): boolean => folder.length + 1 + below <= longestPath
