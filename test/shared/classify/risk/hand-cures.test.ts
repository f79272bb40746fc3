import { expect, test } from 'vitest'
import { type cureFields, newDraft, toStep } from '../../../../shared/classify/risk/by-hand/cure-draft.ts'
import { fromStep, writeAgain } from '../../../../shared/classify/risk/by-hand/from-step.ts'
import { curesFor, type HandCure, handCures } from '../../../../shared/classify/risk/by-hand/hand-cures.ts'
import { columnTypes } from '../../../../shared/model/table.ts'
import { paramsOf } from '../../../../shared/recover/step-params.ts'

const today = '2026-11-27'
type Texts = { readonly [field in (typeof cureFields)[number]]?: string }
const write = (kind: HandCure, texts: Texts = {}) => {
  const draft = newDraft(kind, 'age', ['sex', 'age'], 5, 'อื่น ๆ')
  return { ...draft, texts: { ...draft.texts, ...texts } }
}

test('as it is first shown every cure but a limit is a step that the recipe takes, and it stands in the fields again as it was', () => {
  for (const kind of handCures) {
    const draft = write(kind, kind === 'limit' ? { top: '90' } : {})
    const step = toStep(draft, today)
    expect(step, kind).not.toBeNull()
    if (step === null) continue
    expect(paramsOf(step.name, step), kind).not.toBeNull()
    const again = fromStep(step)
    if (kind === 'drop') expect(again).toBeNull()
    else expect(again && toStep(again, today), kind).toEqual(step)
  }
})

test('every type of column has cures, the gentlest first and leaving out last', () => {
  for (const type of columnTypes) {
    const fits = curesFor({ type })
    expect(fits.length, type).toBeGreaterThan(4)
    expect(fits.at(-1)).toBe('drop')
  }
  expect(new Set(columnTypes.flatMap(type => curesFor({ type }))).size).toBe(handCures.length)
})

test('figures are read as people write them, and what is none makes no step', () => {
  expect(toStep(write('bands', { width: ' ๑,๕๐๐ ' }), today)?.params).toEqual({ column: 'age', into: { kind: 'bands', width: 1500 } })
  expect(toStep(write('edges', { edges: '๑๕; 30,60 90' }), today)?.params['into']).toEqual({ kind: 'edges', edges: [15, 30, 60, 90] })
  expect(toStep(write('limit', { top: '', bottom: '18' }), today)?.params).toEqual({ column: 'age', bottom: 18 })
  const bad: readonly (readonly [HandCure, Texts])[] = [
    ['bands', { width: '0' }],
    ['bands', { width: '1,5' }],
    ['bands', { width: '' }],
    ['bands', { width: 'สิบ' }],
    ['edges', { edges: '' }],
    ['edges', { edges: '15, ก' }],
    ['age', { years: '2.5' }],
    ['prefix', { keep: '41' }],
    ['top', { other: ' ' }],
    ['limit', {}],
    ['limit', { top: '5', bottom: '9' }],
    ['limit', { top: '90', bottom: 'x' }],
    ['round', { base: '-5' }],
    ['cells', { threshold: '1' }],
    ['records', { k: '1001' }],
    ['mask', { first: '21' }],
    ['pseudonymise', { group: 'ก'.repeat(61) }],
  ]
  for (const [kind, texts] of bad) expect(toStep(write(kind, texts), today), `${kind} ${JSON.stringify(texts)}`).toBeNull()
  expect(toStep({ ...write('records'), columns: [] }, today)).toBeNull()
})

test('written otherwise, a cure keeps the columns as the recipe tells them, and what a person called the new one', () => {
  const had = { name: 'suppress-records' as const, params: { columns: [2, 'c:4'], k: 5, how: 'drop' } }
  const draft = fromStep(had)
  expect(draft && writeAgain(had, { ...draft, texts: { ...draft.texts, k: '10' } }, today)?.params).toEqual({ ...had.params, k: 10 })
  const band = { name: 'generalise' as const, params: { column: 'c:1', label: 'ช่วงวัย', into: { kind: 'bands', width: 5 } } }
  const wider = fromStep(band)
  expect(wider && writeAgain(band, { ...wider, texts: { ...wider.texts, width: '20' } }, today)?.params).toEqual({
    ...band.params,
    into: { kind: 'bands', width: 20 },
  })
})
