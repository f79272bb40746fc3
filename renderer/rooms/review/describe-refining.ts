import type { RefineName } from '../../../shared/model/refine-params.ts'
import { paramsOf } from '../../../shared/recover/step-params.ts'
import type { Format } from '../../words/format.ts'
import { sayCoarser } from '../../words/say-coarser.ts'
import type { Words } from '../../words/th.ts'
import type { Step } from './review-view.ts'

/** Says a column in the words of a person. */
type SayColumn = (column: string | number) => string
type Ground = { readonly words: Words['refine']; readonly format: Format; readonly column: SayColumn }
type Say = (step: Step, ground: Ground) => string

const says: Record<RefineName, Say> = {
  mask: (step, { words, format, column }) => {
    const read = paramsOf('mask', step)
    return read ? join(column(read.column), words.mask(format.number(read.first), format.number(read.last))) : ''
  },
  pseudonymise: (step, { column }) => {
    const read = paramsOf('pseudonymise', step)
    return read ? column(read.column) : ''
  },
  generalise: (step, ground) => {
    const read = paramsOf('generalise', step)
    return read ? join(ground.column(read.column), sayCoarser(read.into, ground.words, ground.format)) : ''
  },
  'top-code': (step, { words, format, column }) => {
    const read = paramsOf('top-code', step)
    if (!read) return ''
    const above = read.top === undefined ? '' : words.above(format.number(read.top))
    return join(column(read.column), above, read.bottom === undefined ? '' : words.below(format.number(read.bottom)))
  },
  round: (step, { words, format, column }) => {
    const read = paramsOf('round', step)
    return read ? join(column(read.column), words.round[read.how](format.number(read.base))) : ''
  },
  'suppress-cells': (step, { words, format, column }) => {
    const read = paramsOf('suppress-cells', step)
    return read ? join(read.columns.map(column).join(', '), words.cells(format.number(read.threshold))) : ''
  },
  'mend-text': (step, { column }) => {
    const read = paramsOf('mend-text', step)
    return read ? column(read.column) : ''
  },
  'replace-values': (step, { words, column }) => {
    const read = paramsOf('replace-values', step)
    if (!read) return ''
    const to = read.to === null ? words.nothing : String(read.to)
    return join(column(read.column), words.replaced(read.from.slice(0, shownValues).join(', '), to))
  },
  'drop-repeated': () => '',
  'suppress-records': (step, { words, format, column }) => {
    const read = paramsOf('suppress-records', step)
    return read ? join(read.columns.map(column).join(', '), words.records[read.how](format.number(read.k))) : ''
  },
}

const shownValues = 3
const join = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' · ')

/** The line below the name of a step that works on the recovered table. */
export const describeRefining = (step: Step, ground: Ground): string =>
  Object.hasOwn(says, step.name) ? says[step.name as RefineName](step, ground) : ''
