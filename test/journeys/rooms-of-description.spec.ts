import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { typeCodes } from '../../shared/describe/thai-gdc/shapes.ts'
import { thaiGdc } from '../../shared/describe/thai-gdc.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { writePaper } from './papers.ts'
import { bringAsClerk, goTo, signIn, signOut } from './person.ts'
import { describe, keepFile, passOn, submit, switchPractice } from './walk-steps.ts'

const districts = ['เมือง', 'ปากเกร็ด', 'บางใหญ่', 'บางบัวทอง', 'ไทรน้อย', 'บางกรวย']
const illnesses = ['ไข้เลือดออก', 'วัณโรค', 'มาลาเรีย']
const counts = districts.flatMap((district, n) =>
  illnesses.map((illness, at) => [district, illness, 2 + ((n * 7 + at * 3) % 40), 1 + ((n * 5 + at * 11) % 37)]),
)

const button = (window: Page, name: string) => window.getByRole('button', { name, exact: true })

/** Chooses from a list. */
async function choose(window: Page, label: string, option: string): Promise<void> {
  const list = window.getByRole('combobox', { name: label }).first()
  const opener = window.getByRole('button', { name: `${th.common.showList} ${label}` }).first()
  // A list closes when the form is scrolled under it, which the press itself may do.
  await opener.scrollIntoViewIfNeeded()
  await expect(async () => {
    if ((await list.getAttribute('aria-expanded')) !== 'true') await opener.click()
    await expect(window.getByRole('option', { name: option, exact: true })).toBeVisible({ timeout: 1000 })
  }).toPass()
  await window.getByRole('option', { name: option, exact: true }).click()
  await expect(list).toHaveValue(option)
  await list.press('Tab')
}

test('the form of every type of dataset, the risk of counts, the terms, the forms of description and the catalogue on paper are fit to be shown', {
  tag: '@long',
}, async ({ open }) => {
  test.setTimeout(600_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const name = 'ผู้ป่วยโรคติดต่อ.xlsx'
  await writePaper(join(desktop, name), {
    ผู้ป่วย: [['จำนวนผู้ป่วยโรคติดต่อ จังหวัดนนทบุรี ปี 2567'], ['อำเภอ', 'โรค', 'ชาย', 'หญิง'], ...counts],
  })
  const desk = await open()
  const { window } = desk
  const given = await bringAsClerk(window, join(desktop, name))
  await keepFile(window, name)
  await describe(window)
  const type = thaiGdc.fields.find(({ key }) => key === 'data_type')?.th ?? ''
  for (const [what, code] of Object.entries(typeCodes)) {
    await choose(window, type, code)
    for (const [n, title] of [th.describe.more, th.profile.ofFiles].entries()) {
      const fold = window.locator('details', { hasText: title }).first()
      if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
      await fold.locator('summary').scrollIntoViewIfNeeded()
      // One of them in both languages and sizes; the others differ by their fields only.
      await (what === 'gis' ? lookAt : lookAtDialog)(desk, `70-describe-${what}-${n}`)
    }
  }
  await choose(window, type, typeCodes.statistical)

  await button(window, th.describe.toClassify).click()
  const bar = window.getByRole('region', { name: th.risk.title })
  await expect(bar.getByText(/มีจำนวนน้อยกว่า/)).toBeVisible({ timeout: 60_000 })
  await lookAt(desk, '71-risk-counts')
  await button(window, th.risk.see).click()
  await lookAtDialog(desk, '72-cures-counts')
  await window.keyboard.press('Escape')
  await button(window, th.describe.decide).click()
  await expect(button(window, th.describe.decidedNow)).toBeVisible()
  await submit(window)

  await goTo(window, 'catalogue')
  await answerDialogs(desk, desktop)
  await button(window, th.catalogueFiles.export).click()
  await window.getByRole('menuitem', { name: th.catalogueFiles.asWorkbook }).click()
  await expect(window.getByText(th.catalogueFiles.written('1'))).toBeVisible({ timeout: 60_000 })
  await lookAtDialog(desk, '73-catalogue-written')
  await window.keyboard.press('Escape')
  const book = (await readdir(desktop)).find(one => one.endsWith('.xlsx') && one !== name) ?? ''
  await answerDialogs(desk, join(desktop, book))
  await button(window, th.catalogueFiles.import).click()
  await expect(window.getByRole('alertdialog').locator('dd').nth(2)).toHaveText('1', { timeout: 60_000 })
  await lookAtDialog(desk, '74-catalogue-same')
  await window.keyboard.press('Escape')
  const wrong = join(desktop, 'บัญชีของกรม.json')
  await writeFile(wrong, JSON.stringify(wrongCatalogue))
  await answerDialogs(desk, wrong)
  await button(window, th.catalogueFiles.import).click()
  await expect(window.getByRole('alertdialog').getByText(th.catalogueFiles.remarks)).toBeVisible({ timeout: 60_000 })
  await lookAtDialog(desk, '75-catalogue-remarks')
  await button(window, th.catalogueFiles.take('1')).click()
  await expect(window.getByText(th.catalogueFiles.taken('1', '0'))).toBeVisible()
  await lookAtDialog(desk, '76-catalogue-taken')
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'คุณภาพอากาศรายชั่วโมง' }).click()
  await button(window, th.entries.checkNow).click()
  await expect(window.getByText(th.entries.link['no-answer'])).toBeVisible({ timeout: 30_000 })
  await lookAt(desk, '76-entry-no-answer')
  await signOut(window)

  await signIn(window, 'supervisor', given)
  await passOn(window, given)
  await signOut(window)
  await signIn(window, 'head', given)
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.profile, exact: true }).click()
  await expect(window.getByText(th.profile.inForce)).toBeVisible()
  await lookAt(desk, '77-profile-house')
  await button(window, th.profile.useHub).click()
  await window.getByRole('menuitem').first().click()
  await expect(window.getByText(/^อ่านจากปลายทาง “/)).toBeVisible({ timeout: 30_000 })
  await lookAt(desk, '78-profile-hub')
  const broken = join(desktop, 'แบบที่เสีย.json')
  await writeFile(broken, '{"dataset_fields": [{"label": "ไม่มีชื่อช่อง"}]}')
  await answerDialogs(desk, broken)
  await button(window, th.profile.useFile).click()
  await expect(window.getByText(/แบบที่เสีย/).first()).toBeVisible()
  await lookAt(desk, '79-profile-refused')
  await switchPractice(window, false)
  await window.getByRole('tab', { name: th.settings.page.profile, exact: true }).click()
  await button(window, th.profile.useHub).click()
  await window.getByRole('menuitem').first().click()
  await expect(window.locator('.notice.error')).toBeVisible({ timeout: 30_000 })
  await lookAt(desk, '79-profile-off')
  await switchPractice(window, true)

  await goTo(window, 'approve')
  await button(window, th.approve.agree).click()
  const sign = window.getByRole('alertdialog')
  await sign.getByLabel(th.common.yourPassword).fill(given.head ?? '')
  await button(window, th.approve.agree).last().click()
  await expect(sign).toBeHidden({ timeout: 30_000 })
  await goTo(window, 'outbox')
  await button(window, th.announce.termsRead).click()
  await lookAtDialog(desk, '80-terms')
  await window.keyboard.press('Escape')
  await goTo(window, 'today')
  await lookAt(desk, '81-today-head')
  await rm(desktop, { recursive: true })
})

/** A catalogue of another agency, with one dataset that can be taken and others that cannot, or not as they are. */
const wrongCatalogue = {
  '@type': 'Catalog',
  dataset: [
    {
      ...{ '@type': 'Dataset', identifier: 'air-quality', title: 'คุณภาพอากาศรายชั่วโมง' },
      property: [
        { propertyID: 'created_date', value: '31/13/2567' },
        { propertyID: 'smell', value: 'ไม่มี' },
        { propertyID: 'url', value: 'http://127.0.0.1:9/air' },
      ],
    },
    { '@type': 'Dataset', identifier: 'air-quality', title: 'คุณภาพอากาศรายวัน' },
    { '@type': 'Dataset', identifier: '', title: 'ไม่มีชื่อ' },
  ],
}
