import { parse } from 'node:path'

const mostBytes = 200
const forbidden = /[<>:"/\\|?*]|\p{Cc}|\p{Cf}/gu
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/** The name, without its ending, of what is written beside the original: the file's own, with the sheet where there are several. */
export function nameOutput(file: string, sheet: string, sheets: number): string {
  const stem = parse(file).name
  const wished = (sheets > 1 ? `${stem}-${sheet}` : stem).normalize('NFC').replace(forbidden, '_')
  const name = cut(wished.replace(/^[. ]+/, '')).replace(/[. ]+$/, '')
  if (name === '') return 'table'
  // Windows takes these for devices, whatever their ending.
  return devices.test(name) ? `_${name}` : name
}

function cut(name: string): string {
  let kept = ''
  for (const letter of name) {
    if (Buffer.byteLength(kept + letter) > mostBytes) break
    kept += letter
  }
  return kept
}
