import { expect, test } from 'vitest'
import { correctTable } from '../../../electron/desk/correct-table.ts'
import { readTable, traceValue } from '../../../electron/desk/review-version.ts'
import type { RecipeStep } from '../../../shared/model/recovery.ts'
import { checkLedger } from '../kit/draft.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { keepIn, layFile, tempWorkshop } from '../kit/temp-workshop.ts'

const people = ['เลขที่บัตร,อายุ,อำเภอ', '1-1020-00345-67-1,34,เมือง', '1102000345671,34,เมือง', '3-1020-00345-67-9,71,ปัว'].join('\n')

async function desk() {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const workshop = tempWorkshop(office)
  const keep = () => keepIn(office, clerk.session, workshop, layFile(people))
  const correct = (version: string, name: RecipeStep['name'], params: { readonly [name: string]: string | number | readonly string[] }) =>
    correctTable(office, clerk.session, workshop, { version, step: { name, params } as never })
  const values = async (version: string) =>
    (await readTable(office, clerk.session, workshop, { version, from: 0, count: 10 })).lines.map(line => line.values)
  return { office, clerk, workshop, keep, correct, values }
}

test('rows that were left out are gone from table and way back, and the others still know their cells', async () => {
  const { office, clerk, workshop, keep, correct, values } = await desk()
  const { version } = await keep()
  await correct(version, 'suppress-records', { columns: ['c:1'], k: 2, how: 'drop' })
  expect((await values(version)).map(row => row[1])).toEqual([34, 34])
  await correct(version, 'set-value', { r: 1, c: 1, text: '71' })
  expect((await values(version)).map(row => row[1])).toEqual([71, 71])
  const { from } = await traceValue(office, clerk.session, workshop, { version, row: 1, column: 1 })
  expect(from.map(({ r, c }) => [r, c])).toEqual([[3, 1]])
  expect(checkLedger(office).broken).toBeNull()
})

test('tokens are made with a key that the office seals: alike for one number, other for another dataset', async () => {
  const { office, keep, correct, values } = await desk()
  const { version } = await keep()
  await correct(version, 'pseudonymise', { column: 0 })
  const tokens = (await values(version)).map(row => String(row[0]))
  expect(tokens.map(token => /^[0-9a-f]{20}$/.test(token))).toEqual([true, true, true])
  expect([tokens[0] === tokens[1], tokens[0] === tokens[2]]).toEqual([true, false])
  expect(office.secrets.has('token-key')).toBe(true)
  expect(JSON.stringify(office.recipes.ofVersion(version))).not.toContain(office.secrets.open('token-key'))
})
