import { cutLetters } from '../base/file-names.ts'

const most = 31

/** A title as the name of a sheet: without the letters that spreadsheets forbid there, at most 31 UTF-16 units long. */
export function nameSheet(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]+/gu, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
  const name = cutLetters(plain, most).replace(/[\s']+$/, '')
  return name === '' || /^history$/i.test(name) ? 'ตาราง' : name
}
