import type { Json } from '../../../base/json.ts'
import { type areas, type Coarser, type periods, refineParams } from '../../../model/refine-params.ts'
import { toArabicDigits } from '../../../text/thai-digits.ts'
import type { CureStep } from '../risk.ts'
import { type HandCure, stepOf } from './hand-cures.ts'

/** What a person has written of a cure, as it stands in the fields. `columns` are those of a cure that speaks of several. */
export type CureDraft = {
  readonly kind: HandCure
  readonly column: string
  readonly columns: readonly string[]
  readonly texts: { readonly [field in CureField]: string }
  readonly to: (typeof periods)[number]
  readonly area: (typeof areas)[number]
  readonly how: 'nearest' | 'unbiased'
  readonly hides: 'blank' | 'drop'
}

export const cureFields = [
  'width',
  'edges',
  'years',
  'keep',
  'most',
  'other',
  'top',
  'bottom',
  'base',
  'threshold',
  'first',
  'last',
  'group',
  'k',
] as const
export type CureField = (typeof cureFields)[number]

/** The fields that a person writes in for each cure. */
export const fieldsOf: Readonly<Record<HandCure, readonly CureField[]>> = {
  ...{ bands: ['width'], edges: ['edges'], age: ['years'], period: [], place: [], prefix: ['keep'], top: ['most', 'other'] },
  ...{ limit: ['top', 'bottom'], round: ['base'], cells: ['threshold'], mask: ['first', 'last'], pseudonymise: ['group'] },
  ...{ records: ['k'], drop: [] },
}

/** A cure as it is first shown: figures that offices commonly use, the goal of this one among them. */
export const newDraft = (kind: HandCure, column: string, columns: readonly string[], goal: number, other: string): CureDraft => ({
  ...{ kind, column, columns, to: 'month', area: 'province', how: 'nearest', hides: 'blank' },
  texts: {
    ...{ width: '10', edges: '15, 30, 45, 60', years: '10', keep: '2', most: '10', other, top: '', bottom: '', base: String(goal) },
    ...{ threshold: String(goal), first: '1', last: '0', group: '', k: String(goal) },
  },
})

/** The step that was written; null where a figure is none, or what is asked for is no such thing. `on` is the day to which ages are reckoned. */
export function toStep(draft: CureDraft, on: string): CureStep | null {
  const name = stepOf[draft.kind]
  const params = paramsOf(draft, on)
  if (params === null) return null
  if (name === 'drop-column') return { name, params }
  return refineParams[name].safeParse(params).success ? { name, params } : null
}

function paramsOf(draft: CureDraft, on: string): { readonly [name: string]: Json } | null {
  const { kind, column, columns, texts, how, hides } = draft
  const figure = (field: CureField): number | null => readFigure(texts[field])
  switch (kind) {
    case 'drop':
      return { column }
    case 'mask':
      return whole({ column, first: figure('first'), last: figure('last') })
    case 'pseudonymise':
      return { column, ...(texts.group.trim() === '' ? {} : { group: texts.group.trim() }) }
    case 'limit':
      return limits(column, texts.top, texts.bottom)
    case 'round':
      return whole({ column, base: figure('base'), how })
    case 'cells':
      return whole({ columns: [...columns], threshold: figure('threshold') })
    case 'records':
      return whole({ columns: [...columns], k: figure('k'), how: hides })
    default: {
      const into = intoOf(draft, on)
      return into === null ? null : { column, into: JSON.parse(JSON.stringify(into)) as Json }
    }
  }
}

function intoOf({ kind, texts, to, area }: CureDraft, on: string): Coarser | null {
  const [width, years, keep, most] = [texts.width, texts.years, texts.keep, texts.most].map(readFigure)
  switch (kind) {
    case 'bands':
      return width == null ? null : { kind, width }
    case 'edges': {
      const edges = texts.edges
        .split(/[,;\s]+/)
        .filter(word => word !== '')
        .map(readFigure)
      return edges.includes(null) ? null : { kind, edges: edges.filter(edge => edge !== null) }
    }
    case 'age':
      return years == null ? null : { kind, on, width: years }
    case 'period':
      return { kind, to }
    case 'place':
      return { kind, to: area }
    case 'prefix':
      return keep == null ? null : { kind, keep }
    case 'top':
      return most == null || texts.other.trim() === '' ? null : { kind, most, other: texts.other.trim() }
    default:
      return null
  }
}

/** One of the two is enough. */
function limits(column: string, high: string, low: string): { readonly [name: string]: Json } | null {
  const [top, bottom] = [readFigure(high), readFigure(low)]
  const isWrong = (high.trim() !== '' && top === null) || (low.trim() !== '' && bottom === null)
  if (isWrong || (top === null && bottom === null) || (top !== null && bottom !== null && bottom > top)) return null
  return { column, ...(top === null ? {} : { top }), ...(bottom === null ? {} : { bottom }) }
}

const whole = (params: { readonly [name: string]: Json }): { readonly [name: string]: Json } | null =>
  Object.values(params).includes(null) ? null : params

/** A figure as people write it: with Thai digits, with commas for thousands. */
function readFigure(text: string): number | null {
  const plain = toArabicDigits(text).trim()
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : null
}
