import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, utils } from 'xlsx'
import { th } from '../../renderer/words/th.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { lookAt } from './look.ts'
import { dropFile, goTo, makePracticeOffice, signIn } from './person.ts'
import { keepFile } from './walk-steps.ts'

const file = 'ทะเบียนแหล่งน้ำ.csv'
const places = [
  ['เชียงใหม่', 'แม่ริม'],
  ['ลำพูน', 'ป่าซาง'],
  ['น่าน', 'ปัว'],
  ['แพร่', 'สูงเม่น'],
]

/** A register of ponds with slips that a clerk makes: see the words beside each. */
function layRegister(): string {
  const rows = Array.from({ length: 120 }, (_, n) => {
    const [province = '', district = ''] = places[n % 4] ?? []
    return [
      `W${String(n).padStart(4, '0')}`,
      n === 16 ? 'จังหวัดเชียงใหม' : province, // a name cut short
      n === 33 ? 'ปัว' : district, // of another province
      n % 3 === 0 && n > 60 ? '' : `${2560 + (n % 6)}-0${(n % 9) + 1}-15`,
      n === 41 ? 'สระ น้ำ' : ['สระน้ำ', 'อ่างเก็บน้ำ', 'ฝาย'][n % 3], // a space too many
      n === 52 ? 9_800_000 : 800 + ((n * 37) % 400), // a decimal point that slipped
      n % 7 === 0 ? 9999 : 12 + (n % 40), // 9999 where nothing was known
      n === 66 ? 140 : 40 + (n % 55), // more than all
    ]
  })
  const heading = ['รหัสแหล่งน้ำ', 'จังหวัด', 'อำเภอ', 'วันที่สำรวจ', 'ประเภท', 'ความจุ (ลบ.ม.)', 'ครัวเรือนที่ใช้น้ำ', 'ร้อยละน้ำที่เหลือ']
  return [heading, ...rows, rows[8] ?? []].map(row => row.join(',')).join('\n')
}

test('what is wrong in a table is found, shown with its cell, and saved as a workbook', { tag: '@long' }, async ({ open }) => {
  test.setTimeout(240_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  await writeFile(join(desktop, file), layRegister())
  const desk = await open()
  const { window } = desk
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await goTo(window, 'intake')
  await dropFile(window, join(desktop, file))
  await expect(window.getByRole('button', { name: th.intake.keepName(file) })).toBeVisible()
  await keepFile(window, file)
  const drawer = window.getByRole('region', { name: th.review.drawer })
  await lookAt(desk, '14-review-register')
  await drawer.getByRole('tab', { name: th.quality.tabs.quality }).click()
  const line = (text: string) => drawer.getByRole('listitem').filter({ hasText: text })
  await expect(line('จังหวัดเชียงใหม').first()).toBeVisible()
  for (const text of ['9,999', '9,800,000', 'สระ น้ำ', '140', 'ปัว']) await expect(line(text).first()).toBeVisible()
  await lookAt(desk, '14-quality')

  // A press shows the cell on the original.
  await line('จังหวัดเชียงใหม').getByRole('button', { name: 'B18' }).click()
  await expect(window.getByRole('region', { name: th.review.source }).locator('[aria-selected=true]').first()).toContainText('จังหวัดเชียงใหม')

  // A repair is one more step: it is there at once, and undone by one press.
  await line('จังหวัดเชียงใหม')
    .getByRole('button', { name: th.quality.repair.replace('เชียงใหม่') })
    .click()
  await expect(line('จังหวัดเชียงใหม')).toHaveCount(0)
  await expect(window.getByText(th.refine.replaced('จังหวัดเชียงใหม', 'เชียงใหม่'))).toBeVisible()
  await line(th.quality.finding['row-repeated'].todo).getByRole('button', { name: th.quality.repair['drop-repeated'] }).click()
  await expect(line(th.quality.finding['row-repeated'].todo)).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(line(th.quality.finding['row-repeated'].todo)).toHaveCount(1)

  await answerDialogs(desk, desktop)
  await drawer.getByRole('button', { name: th.quality.save }).click()
  await expect.poll(async () => (await readdir(desktop)).filter(name => name.endsWith('.xlsx'))).toHaveLength(1)
  const [report = ''] = (await readdir(desktop)).filter(name => name.endsWith('.xlsx'))
  const book = read(await readFile(join(desktop, report)))
  expect(book.SheetNames).toEqual(Object.values(th.quality.report.sheets))
  expect(JSON.stringify(utils.sheet_to_json(book.Sheets[th.quality.report.sheets.findings] ?? {}))).toContain('A122')

  await drawer.getByRole('tab', { name: th.quality.tabs.columns }).click()
  await expect(drawer.getByRole('img', { name: th.quality.histogram('ความจุ', '800', '9,800,000') })).toBeVisible()
  await lookAt(desk, '14-columns')
  await rm(desktop, { recursive: true })
})
