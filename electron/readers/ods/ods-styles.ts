import type { CellStyle } from '../../../shared/model/packed-cells.ts'
import type { OdsValue } from './read-value.ts'

/** The attributes of a tag by their local names. */
export type Tag = ReadonlyMap<string, string>
type Format = Extract<OdsValue, { kind: 'number' }>['format']

const formats: Readonly<Record<Format, CellStyle>> = {
  none: {},
  day: { format: 'yyyy-mm-dd' },
  moment: { format: 'yyyy-mm-dd hh:mm:ss' },
  time: { format: '[h]:mm:ss' },
  share: { format: '0.00%' },
}
const kinds: readonly Format[] = ['none', 'day', 'moment', 'time', 'share']

/** The looks that an OpenDocument gives names to, as far as they matter: bold cells, and tables out of sight. */
export function createOdsStyles() {
  const bold = new Set<string>()
  const hidden = new Set<string>()
  let at: string | null = null
  return {
    /** What a number of this meaning looks like, plain or bold: a place in `list`. */
    placeOf: (format: Format, isBold: boolean): number => kinds.indexOf(format) * 2 + (isBold ? 1 : 0),
    list: kinds.flatMap((kind): CellStyle[] => [formats[kind], { ...formats[kind], bold: true }]),
    isBold: (name: string | undefined): boolean => name !== undefined && bold.has(name),
    isHidden: (name: string | undefined): boolean => name !== undefined && hidden.has(name),
    open: (name: string, tag: Tag, isEmpty: boolean): void => {
      if (name === 'style') {
        at = isEmpty ? null : (tag.get('name') ?? null)
        if (bold.has(tag.get('parent-style-name') ?? '')) bold.add(tag.get('name') ?? '')
      } else if (at !== null && name === 'text-properties') {
        if (tag.get('font-weight') === 'bold') bold.add(at)
        else if (tag.has('font-weight')) bold.delete(at)
      } else if (at !== null && name === 'table-properties' && tag.get('display') === 'false') hidden.add(at)
    },
    close: (name: string): void => {
      if (name === 'style') at = null
    },
  }
}
