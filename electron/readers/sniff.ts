import { extname } from 'node:path'

/** What the first bytes of a file say that it is. */
export type Sniffed =
  | 'zip'
  | 'ole'
  | 'biff'
  | 'dbf'
  | 'text'
  | 'utf16'
  | 'pdf'
  | 'program'
  | 'image'
  | 'html'
  | 'xml'
  | 'rtf'
  | 'archive'
  | 'nothing'
  | 'unknown'

const magics: readonly (readonly [Sniffed, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // The first record of a sheet without a box, by the age of its program.
  ['biff', [0x09, 0x00, 0x04, 0x00]],
  ['biff', [0x09, 0x02, 0x06, 0x00]],
  ['biff', [0x09, 0x04, 0x06, 0x00]],
  ['biff', [0x09, 0x08]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21, 0x1a]],
  ['utf16', [0xff, 0xfe]],
  ['utf16', [0xfe, 0xff]],
]

const dbfVersions = new Set([0x02, 0x03, 0x04, 0x30, 0x31, 0x83, 0x8b, 0xf5])

/** A dBASE table says its age, the day of its last change, and the name of its first field, closed by a zero; no text does. */
function isDbf(head: Uint8Array): boolean {
  const [age = 0, , month = 99, day = 99] = head
  const isLettered = /^[A-Z@+]$/.test(String.fromCharCode(head[43] ?? 0))
  return head.length > 64 && dbfVersions.has(age) && month <= 12 && day <= 31 && head[42] === 0 && isLettered
}

/** Tells what a file is from its first kilobytes, whatever its name says. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return 'nothing'
  if (isDbf(head)) return 'dbf'
  for (const [kind, magic] of magics) if (magic.every((byte, i) => head[i] === byte)) return kind
  // Control characters do not occur in text of any code page that offices use.
  const controls = head.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a && byte !== 0x1b)).length
  // A program begins with two letters that a heading may begin with as well.
  if (controls > head.length / 1000) return head[0] === 0x4d && head[1] === 0x5a ? 'program' : 'unknown'
  const start = new TextDecoder('latin1')
    .decode(head.subarray(0, 512))
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  if (/^<(!doctype html|html|table|head|meta|body)\b/.test(start)) return 'html'
  return start.startsWith('<?xml') ? 'xml' : 'text'
}

const wanted: Readonly<Record<string, readonly Sniffed[]>> = {
  xlsx: ['zip'],
  xlsm: ['zip'],
  xlsb: ['zip'],
  ods: ['zip'],
  fods: ['xml'],
  xls: ['ole', 'biff', 'html'],
  html: ['html'],
  htm: ['html'],
  dbf: ['dbf'],
  csv: ['text', 'utf16'],
  tsv: ['text', 'utf16'],
  txt: ['text', 'utf16'],
  tab: ['text', 'utf16'],
}

/** The extension of a name, small, without its dot. */
export const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase()

/** True when the bytes may be what the extension promises; null for an extension that the desk does not read. */
export const fits = (extension: string, sniffed: Sniffed): boolean | null =>
  Object.hasOwn(wanted, extension) ? (wanted[extension]?.includes(sniffed) ?? null) : null
