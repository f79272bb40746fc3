import { expect, test } from 'vitest'
import {
  type DatasetView,
  mayErase,
  publishedAt,
  renewable,
  retirable,
  withdrawable,
} from '../../../renderer/rooms/catalogue/dataset-view.ts'
import type { VersionState } from '../../../shared/model/version.ts'

const at = '2026-11-23T06:00:00Z'
const view = (...states: readonly VersionState[]): DatasetView => ({
  ...{ dataset: 'd', title: 'ชุดข้อมูล', slug: 'a-dataset', current: `v${states.length}`, events: [] },
  versions: states
    .map((state, n) => ({
      ...{ version: `v${n + 1}`, dataset: 'd', number: n + 1, title: 'ชุดข้อมูล', state },
      ...{ level: 'open' as const, stars: 3, by: 'ก.', at },
    }))
    .toReversed(),
  deliveries: states.map((_, n) => ({ hub: 'h', version: n + 1, state: 'done', at, address: `https://hub.example/${n + 1}` })),
})

test('a dataset is published where its verified version arrived, and nowhere once that was withdrawn', () => {
  expect(publishedAt(view('superseded', 'verified'))).toBe('https://hub.example/2')
  expect(publishedAt(view('verified', 'draft'))).toBe('https://hub.example/1')
  expect(publishedAt(view('withdrawn'))).toBeNull()
  expect(publishedAt(view('delivered'))).toBeNull()
})

test('the head withdraws the published version though a newer draft lies above it', () => {
  expect(withdrawable(view('verified', 'draft'), ['head'])?.version).toBe('v1')
  expect(withdrawable(view('verified', 'draft'), ['clerk', 'supervisor', 'administrator'])).toBeUndefined()
  expect(withdrawable(view('draft'), ['head'])).toBeUndefined()
})

test('only the newest version begins anew, by a clerk or a supervisor', () => {
  expect(renewable(view('verified'), ['clerk'])?.version).toBe('v1')
  expect(renewable(view('verified', 'draft'), ['clerk'])).toBeUndefined()
  expect(renewable(view('verified'), ['head'])).toBeUndefined()
})

test('the head alone retires what was published, withdrawn, or went nowhere', () => {
  expect(retirable(view('approved'), ['head'])?.version).toBe('v1')
  expect(retirable(view('superseded', 'withdrawn'), ['head'])?.version).toBe('v2')
  expect(retirable(view('verified'), ['clerk', 'supervisor', 'administrator'])).toBeUndefined()
  expect(retirable(view('queued'), ['head'])).toBeUndefined()
})

test('a supervisor or the head answers to a person who wants their data erased', () => {
  expect([mayErase(['supervisor']), mayErase(['head']), mayErase(['clerk', 'administrator'])]).toEqual([true, true, false])
})
