import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { thaiGdc } from '../../shared/describe/thai-gdc.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { keepsFocus, press, reach, write } from './keys.ts'
import { layOffice } from './lay-office.ts'
import { writePaper } from './papers.ts'
import { goTo, makePracticeOffice, signIn } from './person.ts'

const labelOf = (key: string): string => thaiGdc.fields.find(field => field.key === key)?.th ?? key
const heading = (window: Page, name: string | RegExp) => window.getByRole('heading', { name, exact: typeof name === 'string' })

/** Brings a file in by the button and the dialog of the system, and keeps it. */
async function bring(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+2')
  await press(window, th.intake.pickName)
  await expect(window.getByRole('button', { name: th.intake.keepName(name) })).toBeVisible({ timeout: 60_000 })
  await press(window, th.intake.keepName(name))
  await expect(window.getByRole('region', { name: th.review.table })).toBeVisible()
}

const people = Array.from({ length: 60 }, (_, n) => [
  `นาย${['สมชาย', 'มานะ', 'ปิติ', 'วีระ', 'กมล'][n % 5]} ${['ใจดี', 'รักไทย', 'ทองคำ'][n % 3]}`,
  n % 2 === 0 ? 'ชาย' : 'หญิง',
  20 + (n % 30),
  ['ครู', 'ช่าง', 'ค้าขาย'][n % 3] ?? '',
])

test('a clerk mends a finding, answers the questions, lowers the risk, climbs, searches the catalogue and looks through a folder without a mouse', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(400_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้เข้าอบรม.xlsx'
  await writePaper(join(desktop, name), {
    ผู้เข้าอบรม: [['รายชื่อผู้เข้าอบรม จังหวัดนนทบุรี ประจำเดือนมกราคม 2567'], ['ชื่อ-สกุล', 'เพศ', 'อายุ', 'อาชีพ'], ...people, people[3] ?? []],
  })
  const desk = await open()
  const { window } = desk
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await answerDialogs(desk, join(desktop, name))
  await bring(window, name)

  // The drawer: its tabs by arrows, the repair by one press.
  await reach(window, th.quality.tabs.recovery)
  await window.keyboard.press('ArrowRight')
  await press(window, th.quality.repair['drop-repeated'])
  await expect(window.getByText(th.review.stepName['drop-repeated']).first()).toBeVisible({ timeout: 30_000 })
  await keepsFocus(window, 'a repair')

  await press(window, th.review.toDescribe)
  await write(window, labelOf('maintainer'), 'กลุ่มงานข้อมูล')
  await write(window, labelOf('maintainer_email'), 'data@agency.go.th')
  await press(window, th.describe.toClassify)
  const bar = window.getByRole('region', { name: th.risk.title })
  await expect(bar.getByRole('button', { name: th.risk.see, exact: true })).toBeVisible({ timeout: 60_000 })

  // A question is one stop; arrows choose.
  const first = window.getByRole('radiogroup').first()
  await first.getByRole('radio', { checked: true }).focus()
  await window.keyboard.press('ArrowDown')
  await expect(window.getByText(th.classify.asProposed)).toBeHidden()
  await window.keyboard.press('ArrowUp')
  await expect(window.getByText(th.classify.asProposed)).toBeVisible()

  await press(window, th.risk.split)
  await expect(bar.getByText(th.risk.restrictedHalf, { exact: true })).toBeVisible({ timeout: 60_000 })
  await keepsFocus(window, 'the split')
  await press(window, th.risk.toOpen)
  await expect(
    bar.getByText(th.risk.openHalf, { exact: true }).or(window.getByRole('button', { name: th.describe.toClassify })),
  ).toBeVisible()
  await keepsFocus(window, 'going to the other half')
  if (await window.getByRole('button', { name: th.describe.toClassify, exact: true }).isVisible())
    await press(window, th.describe.toClassify)
  await expect(bar.getByRole('button', { name: th.risk.see, exact: true })).toBeVisible({ timeout: 60_000 })
  await press(window, th.risk.see)
  await press(window, th.risk.sample)
  await press(window, th.risk.apply)
  await expect(window.getByRole('dialog', { name: th.risk.title })).toBeHidden({ timeout: 60_000 })
  await keepsFocus(window, 'a cure')

  await press(window, th.describe.toStars)
  await press(window, th.describe.fixHere)
  await keepsFocus(window, 'what is lost of the score')

  // The catalogue: what is typed is found at once, facets are boxes, a title opens, and the way back is there.
  await goTo(window, 'catalogue')
  await write(window, th.entries.searchLabel, 'อบรม')
  await expect(window.locator('mark').first()).toBeVisible()
  await reach(window, 'ผู้เข้าอบรม')
  await window.keyboard.press('Enter')
  await keepsFocus(window, 'opening a dataset')
  await reach(window, th.catalogue.tabs.data)
  await window.keyboard.press('ArrowRight')
  await press(window, th.entries.edit)
  await write(window, th.entries.steward, 'หัวหน้ากลุ่มงาน')
  await press(window, th.common.save)
  await expect(window.getByRole('alertdialog')).toBeHidden()
  await keepsFocus(window, 'saving an entry')
  await expect(window.getByText('หัวหน้ากลุ่มงาน')).toBeVisible()

  const folder = join(desktop, 'แผ่นกลาง')
  await layOffice(folder, 2)
  await answerDialogs(desk, folder)
  await press(window, th.catalogue.allDatasets)
  await press(window, th.inventory.title)
  await keepsFocus(window, 'going to the inventories')
  await press(window, th.inventory.begin)
  await expect(heading(window, 'แผ่นกลาง')).toBeVisible()
  await expect(window.getByText(th.inventory.state.ended).first()).toBeVisible({ timeout: 60_000 })
  await reach(window, th.inventory.view.work)
  await window.keyboard.press('ArrowRight')
  await expect(window.getByText(th.inventory.groupSay.series)).toBeVisible()
  await window.keyboard.press('ArrowLeft')
  await press(window, new RegExp(`^${th.inventory.bring} `))
  await keepsFocus(window, 'bringing a file in')

  await rm(desktop, { recursive: true })
})
