import { refineParams } from '../../../model/refine-params.ts'
import type { CureStep } from '../risk.ts'
import { type CureDraft, newDraft, toStep } from './cure-draft.ts'
import type { HandCure } from './hand-cures.ts'

type Given = { readonly name: string; readonly params: { readonly [name: string]: unknown } }

/** A cure of the recipe as it stands in the fields, to be written otherwise; null of one that has none: left-out columns, and repairs. */
export function fromStep({ name, params }: Given): CureDraft | null {
  const fresh = (kind: HandCure, columns: readonly string[] = []): CureDraft =>
    newDraft(kind, String(params['column'] ?? ''), columns, 0, '')
  const written = (draft: CureDraft, texts: Partial<CureDraft['texts']>): CureDraft => ({ ...draft, texts: { ...draft.texts, ...texts } })
  switch (name) {
    case 'mask': {
      const read = refineParams.mask.safeParse(params)
      return read.success ? written(fresh('mask'), { first: String(read.data.first), last: String(read.data.last) }) : null
    }
    case 'pseudonymise':
      return written(fresh('pseudonymise'), { group: String(params['group'] ?? '') })
    case 'top-code':
      return written(fresh('limit'), { top: String(params['top'] ?? ''), bottom: String(params['bottom'] ?? '') })
    case 'round': {
      const read = refineParams.round.safeParse(params)
      return read.success ? { ...written(fresh('round'), { base: String(read.data.base) }), how: read.data.how } : null
    }
    case 'suppress-cells': {
      const read = refineParams['suppress-cells'].safeParse(params)
      return read.success ? written(fresh('cells', read.data.columns.map(String)), { threshold: String(read.data.threshold) }) : null
    }
    case 'suppress-records': {
      const read = refineParams['suppress-records'].safeParse(params)
      if (!read.success) return null
      return { ...written(fresh('records', read.data.columns.map(String)), { k: String(read.data.k) }), hides: read.data.how }
    }
    case 'generalise':
      return fromCoarser(params, fresh, written)
    default:
      return null
  }
}

function fromCoarser(
  params: Given['params'],
  fresh: (kind: HandCure) => CureDraft,
  written: (draft: CureDraft, texts: Partial<CureDraft['texts']>) => CureDraft,
): CureDraft | null {
  const read = refineParams.generalise.safeParse(params)
  if (!read.success) return null
  const { into } = read.data
  switch (into.kind) {
    case 'bands':
      return into.from === undefined ? written(fresh('bands'), { width: String(into.width) }) : null
    case 'edges':
      return written(fresh('edges'), { edges: into.edges.join(', ') })
    case 'age':
      return written(fresh('age'), { years: String(into.width) })
    case 'period':
      return { ...fresh('period'), to: into.to }
    case 'place':
      return { ...fresh('place'), area: into.to }
    case 'prefix':
      return written(fresh('prefix'), { keep: String(into.keep) })
    case 'top':
      return written(fresh('top'), { most: String(into.most), other: into.other })
    case 'groups':
      return null
  }
}

/** A cure of the recipe written otherwise: the columns that it works on stay as the recipe tells them, and so does what a person called the new one. */
export function writeAgain(had: Pick<CureStep, 'params'>, draft: CureDraft, on: string): CureStep | null {
  const made = toStep(draft, on)
  if (made === null) return null
  const kept = Object.entries(had.params).filter(([name]) => name === 'column' || name === 'columns' || name === 'name' || name === 'label')
  return { ...made, params: { ...made.params, ...Object.fromEntries(kept) } }
}
