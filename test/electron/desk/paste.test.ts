import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepFile } from '../../../electron/desk/keep-file.ts'
import { pasteBlock } from '../../../electron/desk/paste-block.ts'
import { findUses, readSource, readTable, traceValue } from '../../../electron/desk/review-version.ts'
import type { In } from '../../../shared/contract/desk.ts'
import { toOriginal, toPasted } from '../../../shared/text/pasted.ts'
import { faultOf } from '../kit/fault.ts'
import { seat } from '../kit/temp-desk.ts'
import { until } from '../kit/temp-rabian.ts'
import { clerkDesk } from '../kit/temp-workshop.ts'

/** As a spreadsheet program copies it: a merged heading over two columns. */
const page = `<html><head><meta charset=utf-8></head><body><!--StartFragment--><table>
<tr><td rowspan=2>อำเภอ</td><td colspan=2>ประชากร</td></tr><tr><td>ชาย</td><td>หญิง</td></tr>
<tr><td>เมือง</td><td>1,120</td><td>1,130</td></tr><tr><td>ปากช่อง</td><td>75</td><td>80</td></tr><tr><td>พิมาย</td><td>44</td><td>41</td></tr>
</table><!--EndFragment--></body></html>`
const cells = 'อำเภอ\tชาย\tหญิง\r\nเมือง\t"1,120"\t1,130\r\nปากช่อง\t75\t80\r\nพิมาย\t44\t41\r\n'
const block = (html: string, text = ''): In<'intake:paste'> => ({ name: 'วางเมื่อ 26 พ.ย. 2569 14:05', ...toPasted({ html, text }) })

async function pasteDesk() {
  const at = await clerkDesk()
  const { office, clerk, workshop } = at
  const paste = async (pasted: In<'intake:paste'>): Promise<string> => {
    const { file } = await pasteBlock(office, clerk.session, workshop, pasted)
    await until(
      async () => workshop.looking.has(file),
      looking => !looking,
    )
    return file
  }
  const temp = (): string[] => readdirSync(join(office.folder, 'temp')).filter(name => !name.endsWith('.sqlite'))
  return { ...at, paste, lyingInTemp: temp }
}

test('a pasted block goes the way of a file: looked at, kept as its bytes, and every value leads to its cell', async () => {
  const { office, clerk, workshop, lineOf, paste, lyingInTemp } = await pasteDesk()
  const file = await paste(block(page))
  expect(lineOf(file)).toMatchObject({ name: 'วางเมื่อ 26 พ.ย. 2569 14-05.html', kind: 'html', state: 'quarantine', same: null })
  expect(lyingInTemp()).toEqual([])
  const { version } = await keepFile(office, clerk.session, workshop, { file, table: lineOf(file)?.first?.table ?? '' })
  const { sha256 } = office.files.byId(file) ?? {}
  const original = await office.vault.open('originals', sha256 ?? '', { check: true })
  expect(readFileSync(original.path, 'utf8')).toBe(toOriginal(toPasted({ html: page, text: '' })))
  await original.close()

  const table = await readTable(office, clerk.session, workshop, { version, from: 0, count: 10 })
  const first = table.lines[0]?.values ?? []
  const column = first.indexOf(1120)
  expect([table.rows, first[0]]).toEqual([3, 'เมือง'])
  const sheet = 'วางเมื่อ 26 พ.ย. 2569 14-05'
  const origin = await traceValue(office, clerk.session, workshop, { version, row: 0, column })
  expect(origin).toEqual({
    value: 1120,
    from: [{ sheet, r: 2, c: 1 }],
    headings: [
      { sheet, r: 0, c: 1 },
      { sheet, r: 1, c: 1 },
    ],
  })
  const source = await readSource(office, clerk.session, workshop, { version, sheet, from: 0, count: 10 })
  expect(source.merges).toContainEqual({ r0: 0, c0: 1, r1: 0, c1: 2 })
  expect((await findUses(office, clerk.session, workshop, { version, sheet, r: 2, c: 1 })).cells).toEqual([{ row: 0, column }])
})

test('the same block again is told to be kept already, under a name of its own; cells parted by tabs count from A1', async () => {
  const { office, clerk, workshop, lineOf, paste } = await pasteDesk()
  const file = await paste(block('', cells))
  expect(lineOf(file)).toMatchObject({ name: 'วางเมื่อ 26 พ.ย. 2569 14-05.tsv', kind: 'tsv', first: { rows: 3, columns: 3 } })
  const { dataset, version } = await keepFile(office, clerk.session, workshop, { file, table: lineOf(file)?.first?.table ?? '' })
  expect((await traceValue(office, clerk.session, workshop, { version, row: 0, column: 0 })).from).toMatchObject([{ r: 1, c: 0 }])
  const again = await paste(block('', cells.replaceAll('\r\n', '\n')))
  expect(lineOf(again)).toMatchObject({ name: 'วางเมื่อ 26 พ.ย. 2569 14-05 (2).tsv', same: { dataset } })
})

test('what is no table is refused by the reader and leaves nothing; a blank block, and a hand that may not bring files, begin nothing', async () => {
  const { temp, office, workshop, lineOf, paste, lyingInTemp } = await pasteDesk()
  const broken = await paste(block('<table><tr><td>1'))
  expect(lineOf(broken)).toMatchObject({ state: 'refused', fault: { code: 'file/damaged' } })
  const blank = await paste(block('<table><tr><td>&nbsp;</td></tr></table>'))
  expect(lineOf(blank)).toMatchObject({ state: 'refused', fault: { code: 'file/empty' } })
  const prose = await paste(block('', 'ประชุมคณะทำงานวันศุกร์ เวลา 9.00 น.'))
  expect(lineOf(prose)).toMatchObject({ state: 'refused', fault: { code: 'file/no-table' } })
  expect([lyingInTemp(), await office.vault.listQuarantined()]).toEqual([[], []])
  const before = office.files.all().length
  expect((await faultOf(paste({ name: 'วาง', kind: 'tsv', text: ' \t\n' }))).code).toBe('clipboard/no-table')
  const head = await seat(temp, 'head', 'head')
  expect((await faultOf(pasteBlock(office, head.session, workshop, block(page)))).code).toBe('people/not-allowed')
  expect([office.files.all().length, lyingInTemp()]).toEqual([before, []])
})
