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
  readonly filled: boolean[]
  readonly lines: { above: boolean; below: boolean }[]
  readonly looks: { readonly format: number; readonly font: number; readonly fill: number; readonly border: number; indent: number }[]
}

const groups = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const
// Google writes this date in a spelling that shows a point between numbers.
const misspelled: Readonly<Record<string, string>> = { 'd.m': 'd\\.m' }

/** Reads what each place in the list of looks means: number format, bold, ground, lines above and below, indentation. */
export function readStyles(part: string, bytes: Buffer): CellStyle[] {
  const found: Found = { formats: new Map(builtInFormats), bold: [], filled: [], lines: [], looks: [] }
  let group: string | null = null
  scanTags(part, bytes, tag => {
    const entered = groups.find(name => isNamed(bytes, tag, name))
    if (entered !== undefined) group = tag.isEnd || tag.isEmpty ? null : entered
    else if (!tag.isEnd && group !== null) take(bytes, tag, group, found)
  })
  return found.looks.map(({ format, font, fill, border, indent }) => {
    const code = found.formats.get(format) ?? 'General'
    return {
      ...(code === 'General' ? {} : { format: code }),
      ...(found.bold[font] === true ? { bold: true } : {}),
      ...(found.filled[fill] === true ? { filled: true } : {}),
      ...(found.lines[border]?.above === true ? { lineAbove: true } : {}),
      ...(found.lines[border]?.below === true ? { lineBelow: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    }
  })
}

function take(bytes: Buffer, tag: Tag, group: string, found: Found): void {
  const has = (name: string): boolean => isNamed(bytes, tag, name)
  const say = (name: string): string | null => readAttribute(bytes, tag, name)
  const number = (name: string): number => Number.parseInt(say(name) ?? '0', 10) || 0
  switch (group) {
    case 'numFmts': {
      const code = has('numFmt') ? (readTextAttribute(bytes, tag, 'formatCode') ?? '') : ''
      if (number('numFmtId') > 0 && code !== '') found.formats.set(number('numFmtId'), misspelled[code] ?? code)
      return
    }
    case 'fonts':
      if (has('font')) found.bold.push(false)
      else if (has('b')) found.bold[found.bold.length - 1] = say('val') === null || isTrue(say('val'))
      return
    case 'fills':
      takeFill(found, has, say('patternType') ?? 'none')
      return
    case 'borders':
      takeLine(found, has, (say('style') ?? 'none') !== 'none')
      return
    default:
      if (has('xf')) {
        const [format, font, fill, border] = [number('numFmtId'), number('fontId'), number('fillId'), number('borderId')]
        found.looks.push({ format, font, fill, border, indent: 0 })
      } else if (has('alignment')) {
        const last = found.looks.at(-1)
        if (last) last.indent = Math.min(250, Math.max(0, number('indent')))
      }
  }
}

function takeFill({ filled }: Found, has: (name: string) => boolean, pattern: string): void {
  if (has('fill')) filled.push(false)
  else if (has('gradientFill')) filled[filled.length - 1] = true
  // The two that every workbook begins with, nothing and a grey of dots, are no ground of anybody's choice.
  else if (has('patternFill')) filled[filled.length - 1] = !/^(none|gray125)$/.test(pattern)
}

function takeLine({ lines }: Found, has: (name: string) => boolean, isDrawn: boolean): void {
  const last = lines.at(-1)
  if (has('border')) lines.push({ above: false, below: false })
  else if (last && has('top')) last.above = isDrawn
  else if (last && has('bottom')) last.below = isDrawn
}
