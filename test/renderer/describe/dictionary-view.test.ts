import { expect, test } from 'vitest'
import {
  codesTwice,
  openProposals,
  type Proposal,
  putField,
  type Words,
} from '../../../renderer/rooms/describe/dictionary/dictionary-view.ts'

const words: Words = { name: 'cases', label: 'ผู้ป่วย', english: '', unit: 'ราย', meaning: '', codes: [] }
const proposal = (field: Proposal['field'], value: Proposal['value']): Proposal => ({ field, value, from: 'note', facts: {} })

test('the best proposal is offered for each field that nobody has filled, and none for a label', () => {
  const codes = [{ code: '1', th: 'ก', en: '' }]
  const all = [
    proposal('meaning', 'ก'),
    proposal('meaning', 'ข'),
    proposal('unit', 'คน'),
    proposal('label', 'อื่น'),
    proposal('codes', codes),
  ]
  expect(openProposals(words, all)).toEqual([all[0], all[4]])
  expect(openProposals(putField(words, 'codes', codes), all)).toEqual([all[0]])
  expect(openProposals(putField(words, 'meaning', 'ของเรา'), all)).toEqual([all[4]])
})

test('a field takes only what is of its kind, and codes that stand twice are told', () => {
  expect(putField(words, 'codes', 'คำ')).toEqual(words)
  expect(putField(words, 'unit', [])).toEqual(words)
  const code = (text: string) => ({ code: text, th: '', en: '' })
  expect([...codesTwice([code('1'), code('2'), code('1'), code('1')])]).toEqual(['1'])
})
