import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostPasted, toOriginal, toPasted } from '../../../shared/text/pasted.ts'
import { parseTabs, quoteTab } from '../../../shared/text/tab-cells.ts'
import { faultOf } from '../../electron/kit/fault.ts'

const pasting = async (clipboard: { readonly html: string; readonly text: string }) => toPasted(clipboard)

test('cells that are quoted where they must be come back as they were, whatever they hold', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', '""', 'ก\tข', 'ก\r\nข', '"ก"', ' "', '\n"'))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), lines => {
      expect(parseTabs(lines.map(line => line.map(quoteTab).join('\t')).join('\r\n'))).toEqual(lines)
    }),
  )
})

test('the same block is kept as the same bytes, however it was parted into lines, and says first what it is', () => {
  const kept = ['ก\t"5 นิ้ว"\r\nข\t2', 'ก\t"5 นิ้ว"\nข\t2', 'ก\t"""5 นิ้ว"""\rข\t2\0'].map(text => toOriginal(toPasted({ html: '', text })))
  expect(kept).toEqual(Array(3).fill('\ufeffsep=\t\nก\t"""5 นิ้ว"""\nข\t2'))
  expect(toOriginal(toPasted({ html: '<b><table></table>', text: '' }))).toBe('\ufeff<!doctype html>\n<b><table></table>')
})

test('a clipboard without letters, or with too many, is refused before anything is sent', async () => {
  for (const text of ['', ' \t\r\n', '\0']) expect((await faultOf(pasting({ html: '<img src=x>', text }))).code).toBe('clipboard/no-table')
  const { code, facts } = await faultOf(pasting({ html: '', text: 'ก'.repeat(mostPasted + 1) }))
  expect([code, facts]).toEqual(['clipboard/too-large', { figure: mostPasted + 1, limit: mostPasted, unit: 'letters' }])
})
