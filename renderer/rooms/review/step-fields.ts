import type { Json } from '../../../shared/base/json.ts'
import { fromColumnLetters } from '../../../shared/model/cell.ts'
import { paramsOf } from '../../../shared/recover/step-params.ts'
import { toBoxText, toLettersText, toRowsText } from './address.ts'
import type { Step } from './review-view.ts'

type Params = Step['params']

/** What of a step a person may write otherwise: as rows, columns or cells of the sheet, in the words of a spreadsheet. */
export type StepField = {
  readonly kind: 'rows' | 'letters' | 'box'
  readonly text: string
  /** The parameters with what was written; null where it is no such place. */
  readonly read: (text: string) => Params | null
}

const numbersOf = (list: unknown): readonly number[] => (Array.isArray(list) ? list.map(Number) : [])

/** The one field of a step that can be changed by writing; null of a step that is only switched. */
export function fieldOf({ name, params }: Step): StepField | null {
  switch (name) {
    case 'choose-table': {
      const box = paramsOf('choose-table', { params })
      return box && { kind: 'box', text: toBoxText(box), read: text => put(params, readBox(text)) }
    }
    case 'set-header':
    case 'lift-groups':
      return { kind: 'rows', text: toRowsText(numbersOf(params['rows'])), read: text => put(params, wrap('rows', readRows(text))) }
    case 'fill-down':
    case 'split-column':
    case 'unpivot':
      return {
        kind: 'letters',
        text: toLettersText(numbersOf(params['columns'])),
        read: text => put(params, wrap('columns', readLetters(text))),
      }
    default:
      return null
  }
}

const wrap = (name: string, list: readonly number[] | null): Params | null => (list === null ? null : { [name]: list })
const put = (params: Params, more: Params | null): Params | null => (more === null ? null : { ...params, ...more })

/** The sheets of a step that joins some; null of any other step, and of one that joins parts of one sheet. */
export function sheetsOf(step: Step): readonly string[] | null {
  const join = step.name === 'join-sheets' ? paramsOf('join-sheets', step) : null
  const names = [...new Set(join?.sheets.map(({ sheet }) => sheet))]
  return names.length < 2 ? null : names
}

/** The step with only some of its sheets. */
export const keepSheets = ({ params }: Step, kept: ReadonlySet<string>): Params => ({
  ...params,
  sheets: (Array.isArray(params['sheets']) ? (params['sheets'] as readonly Json[]) : []).filter(
    one => typeof one === 'object' && one !== null && 'sheet' in one && kept.has(String(one.sheet)),
  ),
})

/** Rows such as `3–4, 7`, counted from 1 as a spreadsheet does; null where something else was written. */
export const readRows = (text: string): readonly number[] | null =>
  readList(text, word => (/^\d{1,7}$/.test(word) && Number(word) > 0 ? Number(word) - 1 : null))

/** Columns such as `C–F, H`; null where something else was written. */
export const readLetters = (text: string): readonly number[] | null => readList(text, readColumn)

/** Cells such as `A3:F20`; null where something else was written. */
export function readBox(text: string): { readonly r0: number; readonly c0: number; readonly r1: number; readonly c1: number } | null {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^\s*([A-Za-z]{1,3})(\d{1,7})\s*:\s*([A-Za-z]{1,3})(\d{1,7})\s*$/.exec(text) ?? []
  const [c0, c1] = [readColumn(left), readColumn(right)]
  const [r0, r1] = [Number(top) - 1, Number(bottom) - 1]
  return c0 === null || c1 === null || r0 < 0 || r1 < r0 || c1 < c0 ? null : { r0, c0, r1, c1 }
}

const readColumn = (word: string): number | null => (/^[A-Za-z]{1,3}$/.test(word) ? fromColumnLetters(word.toUpperCase()) : null)

function readList(text: string, readOne: (word: string) => number | null): readonly number[] | null {
  const numbers = new Set<number>()
  for (const part of text.split(/[,\s]+(?![–-])/).filter(word => word !== '')) {
    const [from, to, ...more] = part.split(/\s*[–-]\s*/).map(readOne)
    const end = to === undefined ? from : to
    if (from === undefined || from === null || end === undefined || end === null || more.length > 0 || end < from) return null
    for (let n = from; n <= end; n++) numbers.add(n)
  }
  return [...numbers].sort((a, b) => a - b)
}
