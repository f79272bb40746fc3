import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { root } from '../../build/setup/places.mjs'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { downloadPublishedCsv, readStanding, verifyLedger } from './office-on-disk.ts'
import { bringAsClerk, goTo, signIn, signOut } from './person.ts'
import { bringToSignature, keepFile } from './walk-steps.ts'

const book = join(root, '..', 'shared', 'real-sheets', 'Car1_whole2559.xls')
const sheet = 'มกราคม'

/** What the paper prints, read by other means than the app's: each make's figures by class, and the total of the sheet. */
function readPaper(): { readonly makes: ReadonlyMap<string, readonly number[]>; readonly total: number } {
  const page = read(readFileSync(book)).Sheets[sheet]
  if (page === undefined) throw new Error('the sheet is not in the book')
  const lines = utils.sheet_to_json<unknown[]>(page, { header: 1, raw: true })
  const makes = lines.flatMap(line =>
    typeof line[0] === 'number' ? [[String(line[1]).trim(), line.slice(2, 8).map(Number)] as const] : [],
  )
  const last = lines.find(
    line => line.some(cell => typeof cell === 'string' && cell.trim() === 'รวม') && line.some(cell => Number(cell) > 1000),
  )
  return { makes: new Map(makes), total: Math.max(...Array.from(last ?? [], cell => Number(cell) || 0)) }
}

test('a published workbook of a real agency goes the whole way, and every figure of the paper is on the hub', async ({ open }) => {
  test.skip(!existsSync(book), 'the real workbooks are not on this machine')
  test.setTimeout(300_000)
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, book)
  await keepFile(window, 'Car1_whole2559.xls', sheet)
  await bringToSignature(window, given)
  await goTo(window, 'outbox')
  await expect(window.getByText(th.domain.parcelState.done).first()).toBeVisible({ timeout: 60_000 })
  await signOut(window)
  await signIn(window, 'clerk', given)

  const standing = readStanding(desk.home)
  expect(standing.state).toBe('verified')
  const published = await downloadPublishedCsv(standing.parcels[0]?.address ?? '', standing.slug)
  expect(published.isPrivate).toBe(false)
  expect(published.sha256).toBe(standing.tableSha)
  const [head = [], ...rows] = published.text
    .trim()
    .split('\n')
    .map(line => line.split(','))
  const { makes, total } = readPaper()
  expect(makes.size).toBeGreaterThan(50)
  expect(rows).toHaveLength(makes.size * 6)
  const figures = new Map<string, number[]>()
  for (const row of rows) {
    const make = row.find(value => makes.has(value)) ?? row.join()
    figures.set(make, [...(figures.get(make) ?? []), Number(row.at(-1))])
  }
  expect(new Map([...figures].map(([make, values]) => [make, values]))).toEqual(makes)
  expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(total)
  expect(head.every(name => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true)
  await desk.app.close()
  expect(await verifyLedger(desk.home)).toMatchObject({ intact: true })
})
