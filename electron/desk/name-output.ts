import { parse } from 'node:path'
import { besideDevices, cutLetters } from '../../shared/base/file-names.ts'

const mostBytes = 200
const forbidden = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}/gu

/** The name, without its ending, of what is written beside the original: the file's own, with the sheet where there are several. */
export function nameOutput(file: string, sheet: string, sheets: number): string {
  const stem = parse(file).name
  const wished = (sheets > 1 ? `${stem}-${sheet}` : stem).normalize('NFC').replace(forbidden, '_')
  const name = cutLetters(wished.replace(/^[. ]+/, ''), mostBytes, part => Buffer.byteLength(part)).replace(/[. ]+$/, '')
  return name === '' ? 'table' : besideDevices(name)
}
