import { tidyText } from '../text/tidy-text.ts'
import { readNumber } from './read-number.ts'
import { readMeasured } from './units.ts'

/** How two figures stand in one cell: 50 (45.5), 35.2 ± 4.1, 10/25. */
export type PairForm = 'brackets' | 'spread' | 'stroke'

/** Which of the two figures of a cell a column of the table holds. */
export type PairPart = 'first' | 'second'

/** The two figures of a cell as they are printed. A share in words is spelt with its sign: ร้อยละ 3.4 is 3.4%. */
export type Pair = { readonly first: string; readonly second: string; readonly form: PairForm }

const mostLetters = 60
const brackets = /^(.*[^\s([])\s*[([]\s*([^()[\]]+?)\s*[)\]]$/
const spread = /^(.+?)\s*(?:±|\+\s?\/?\s?-)\s*(.+)$/
const stroke = /^([^\s/]+)\s?[/／]\s?([^\s/]+)$/
const none = /^[-–—−]+$|^\.{2,}$/
const share = /^(?:คิดเป็น\s*)?(?:ร้อยละ|percent)\s*(.+)$|^(.+?)\s*(?:เปอร์เซ็นต์|percent)$/i
// What the heading says of all cells may be said in each of them again.
const called = /^(?:±|(?:s\.?\s?d\.?|s\.?\s?e\.?|n|mean|x̄|ค่าเฉลี่ย)\s*[=:]?)\s*(?=[-\d๐-๙.])/i

/** Reads a cell that prints two figures, of which one may be a mark for none; null for anything else, also for a figure in brackets alone. */
export function readPair(text: string): Pair | null {
  if (text.length > mostLetters || !/[([±+/／]/.test(text)) return null
  const bare = tidyText(text)
  const inside = brackets.exec(bare)
  if (inside) return toPair(inside, /^±/.test(inside[2] ?? '') ? 'spread' : 'brackets')
  const around = spread.exec(bare)
  if (around) return toPair(around, 'spread')
  const parted = stroke.exec(bare)
  return parted && toPair(parted, 'stroke')
}

function toPair([, left = '', right = '']: RegExpExecArray, form: PairForm): Pair | null {
  const [first, second] = [toFigure(left), toFigure(right)]
  return first === null || second === null || (form !== 'brackets' && none.test(first)) ? null : { first, second, form }
}

/** One of the two, plainly spelt; null where it is neither a figure nor a mark for none. */
function toFigure(text: string): string | null {
  const hit = share.exec(text)
  const bare = (hit?.[1] ?? hit?.[2] ?? text).replace(called, '')
  if (none.test(bare)) return bare
  if (hit) return readNumber(bare)?.percent === false ? `${bare}%` : null
  return readNumber(bare) !== null || readMeasured(bare) !== null ? bare : null
}
