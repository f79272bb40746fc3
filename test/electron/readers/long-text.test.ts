import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readText } from '../../../electron/readers/read-text.ts'
import { recoverGrid } from '../../../shared/recover/recover-grid.ts'
import { recoverLong } from '../../../shared/recover/recover-long.ts'
import { keepTable } from '../kit/keep-table.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const lines = 21_000

function layText(): string {
  const path = join(tempFolder(), 'ยาว.csv')
  const rows = Array.from({ length: lines }, (_, i) =>
    [
      `${i + 1}`,
      `"โครงการ ${i}${i % 50 === 0 ? '\nระยะที่สอง' : ''}"`,
      `${1 + (i % 28)}/${1 + (i % 12)}/2561`,
      i === 20_500 ? '1.5' : `${i}`,
    ].join(','),
  )
  const sum = (20_999 * 21_000) / 2 - 20_500 + 1.5
  writeFileSync(path, `ที่,ชื่อ,วันที่,บาท\n${rows.join('\n')}\n,รวม,,${sum}\n\nที่มา : กองคลัง\n`)
  return path
}

function read(path: string, held: number) {
  const open = () => openSync(path, 'r')
  const file = open()
  try {
    return readText(
      file,
      fstatSync(file).size,
      'ยาว',
      () => undefined,
      open,
      () => undefined,
      held,
    )
  } finally {
    closeSync(file)
  }
}

test('a text that is read block by block gives the table, the source and the ways back that it gives when it is held', () => {
  const path = layText()
  const { grid } = read(path, Number.MAX_SAFE_INTEGER)
  const { long, grid: none } = read(path, 0)
  if (grid === null || long === null) throw new Error('one is held, the other is not')
  expect(none).toBeNull()
  const [whole, parts] = [keepTable(recoverGrid(grid, null)), keepTable(recoverLong(long, null, null))]
  expect(parts.tableSha).toBe(whole.tableSha)
  expect(parts.summary.columns).toEqual(whole.summary.columns)
  expect(parts.summary.columns.map(({ type }) => type)).toEqual(['string', 'date', 'number'])
  expect(parts.summary.proofs).toEqual(whole.summary.proofs)
  expect(parts.summary.roleCount).toEqual(whole.summary.roleCount)
  for (const from of [0, 19_950, 20_900]) expect(parts.source('ยาว', from, 200)).toEqual(whole.source('ยาว', from, 200))
  for (const row of [0, 19_999, 20_500, 20_999]) expect(parts.origin(row, 2)).toEqual(whole.origin(row, 2))
  expect(parts.whither('ยาว', 20_001, 3)).toEqual(whole.whither('ยาว', 20_001, 3))
})
