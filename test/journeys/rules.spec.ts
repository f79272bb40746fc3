import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator } from '@playwright/test'
import { writeRestrictedSample } from '../../electron/practice/sample-workbook.ts'
import { th } from '../../renderer/words/th.ts'
import { houseQuestions } from '../../shared/classify/lists/questions.ts'
import { officeRules } from '../../shared/classify/office-rules.ts'
import { questionnaire } from '../../shared/classify/questionnaire.ts'
import { expect, test } from './app.ts'
import { answerDialogs } from './dialogs.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { dropFile, goTo, makePracticeOffice, signIn, signOut } from './person.ts'
import { describe, keepFile } from './walk-steps.ts'

test('an administrator lays down a rule, and the clerk’s questions and the outcome follow it', { tag: '@long' }, async ({ open }) => {
  test.setTimeout(300_000)
  const desktop = await mkdtemp(join(tmpdir(), 'เดสก์ท็อป '))
  const people = 'บัญชีรายชื่อ.xlsx'
  await writeRestrictedSample(join(desktop, people))
  const desk = await open()
  const { window } = desk
  const given = await makePracticeOffice(window)

  await signIn(window, 'head', given)
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.rules, exact: true }).click()
  const book = (title: string) => window.getByRole('button', { name: title }).first()
  await expect(window.getByRole('heading', { name: questionnaire.title.th })).toBeVisible()
  await lookAt(desk, '60-rules-questions')
  await book(officeRules.title.th).click()
  await window.getByRole('button', { name: th.rules.addTo(officeRules.tables.rules.th) }).click()
  const form = window.getByRole('alertdialog')
  await form.getByRole('button', { name: th.rules.take }).click()
  await lookAtDialog(desk, '61-rules-row')
  await form.getByLabel(officeRules.tables.rules.columns.id.th).fill('name-lists')
  await choose(form, officeRules.tables.rules.columns.where.th, 'ที่ใดก็ได้บนแผ่นงาน')
  await form.getByLabel(officeRules.tables.rules.columns.words.th, { exact: true }).fill('ชื่อ')
  await form.getByLabel(officeRules.tables.rules.columns.words.th, { exact: true }).press('Enter')
  await choose(form, officeRules.tables.rules.columns.level.th, 'เผยแพร่ภายในองค์กร')
  await form.getByLabel(officeRules.tables.rules.columns.reason.th).fill('คำสั่งที่ 12/2569')
  await form.getByRole('button', { name: th.rules.take }).click()
  await expect(form).toBeHidden()
  await lookAt(desk, '62-rules-office')
  await window.getByRole('button', { name: th.rules.save, exact: true }).click()
  await expect(window.getByText(th.rules.ofOffice).first()).toBeVisible()

  await answerDialogs(desk, desktop)
  await window.getByRole('button', { name: th.rules.export }).click()
  await expect(window.getByText(th.rules.exported(''))).toBeVisible()
  const file = (await readdir(desktop)).find(name => name.endsWith('.json')) ?? ''
  const broken = join(desktop, 'กฎที่แก้แล้ว.json')
  await writeFile(broken, (await readFile(join(desktop, file), 'utf8')).replace('"anywhere"', '"ทุกที่"'))
  await answerDialogs(desk, broken)
  await window.getByRole('button', { name: th.rules.import }).click()
  await expect(window.getByText('rules[0].where')).toBeVisible()
  await lookAt(desk, '63-rules-refused')
  await signOut(window)

  await signIn(window, 'clerk', given)
  await goTo(window, 'intake')
  await dropFile(window, join(desktop, people))
  await keepFile(window, people)
  await describe(window)
  await window.getByRole('button', { name: th.describe.toClassify, exact: true }).click()
  const first = window.getByRole('radiogroup', { name: houseQuestions[0].th })
  await expect(first).toBeVisible()
  await lookAt(desk, '64-questions')
  await window.getByRole('radiogroup', { name: houseQuestions[3].th }).getByRole('radio', { name: 'ใช่' }).last().click({ force: true })
  await window.getByRole('radiogroup', { name: houseQuestions[5].th }).getByRole('radio').nth(2).click({ force: true })
  await expect(window.getByText(th.domain.level['very-secret']).first()).toBeVisible()
  await lookAt(desk, '65-questions-changed')
  await goTo(window, 'today')
  await lookAt(desk, '66-today')
  await rm(desktop, { recursive: true })
})

async function choose(form: Locator, label: string, option: string): Promise<void> {
  await form.getByRole('combobox', { name: label }).click()
  await form.page().getByRole('option', { name: option, exact: true }).click()
}
