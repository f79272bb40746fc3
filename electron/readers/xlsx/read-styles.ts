import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import { isNamed, readAttribute, scanTags, type Tag } from '../scan-tags.ts'
import { decodeText } from './decode-text.ts'
import { builtInFormats } from './number-formats.ts'

/** The value of an attribute in the letters that it was written in. */
export function readTextAttribute(bytes: Buffer, tag: Tag, name: string): string | null {
  const raw = readAttribute(bytes, tag, name)
  return raw === null ? null : decodeText(Buffer.from(raw, 'latin1'), 0, raw.length)
}

export const isTrue = (said: string | null): boolean => said === '1' || said === 'true'

type Found = {
  readonly formats: Map<number, string>
  readonly bold: boolean[]
  readonly looks: { readonly format: number; readonly font: number; indent: number }[]
}

const groups = ['numFmts', 'fonts', 'cellXfs'] as const
// Google writes this date in a spelling that shows a point between numbers.
const misspelled: Readonly<Record<string, string>> = { 'd.m': 'd\\.m' }

/** Reads what each place in the list of looks means: number format, bold, indentation. */
export function readStyles(part: string, bytes: Buffer): CellStyle[] {
  const found: Found = { formats: new Map(builtInFormats), bold: [], looks: [] }
  let group: string | null = null
  scanTags(part, bytes, tag => {
    const entered = groups.find(name => isNamed(bytes, tag, name))
    if (entered !== undefined) group = tag.isEnd || tag.isEmpty ? null : entered
    else if (!tag.isEnd && group !== null) take(bytes, tag, group, found)
  })
  return found.looks.map(({ format, font, indent }) => {
    const code = found.formats.get(format) ?? 'General'
    return {
      ...(code === 'General' ? {} : { format: code }),
      ...(found.bold[font] === true ? { bold: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    }
  })
}

function take(bytes: Buffer, tag: Tag, group: string, { formats, bold, looks }: Found): void {
  const number = (name: string): number => Number.parseInt(readAttribute(bytes, tag, name) ?? '0', 10) || 0
  if (group === 'numFmts' && isNamed(bytes, tag, 'numFmt')) {
    const code = readTextAttribute(bytes, tag, 'formatCode') ?? ''
    if (number('numFmtId') > 0 && code !== '') formats.set(number('numFmtId'), misspelled[code] ?? code)
  } else if (group === 'fonts' && isNamed(bytes, tag, 'font')) bold.push(false)
  else if (group === 'fonts' && isNamed(bytes, tag, 'b')) {
    const said = readAttribute(bytes, tag, 'val')
    bold[bold.length - 1] = said === null || isTrue(said)
  } else if (group === 'cellXfs' && isNamed(bytes, tag, 'xf')) looks.push({ format: number('numFmtId'), font: number('fontId'), indent: 0 })
  else if (group === 'cellXfs' && isNamed(bytes, tag, 'alignment')) {
    const last = looks.at(-1)
    if (last) last.indent = Math.min(250, Math.max(0, number('indent')))
  }
}
