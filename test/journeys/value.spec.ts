import type { Locator } from '@playwright/test'
import { th } from '../../renderer/words/th.ts'
import { houseValueQuestions } from '../../shared/catalogue/value/lists/questions.ts'
import { valueBook } from '../../shared/catalogue/value/value-book.ts'
import type { Bridge, In } from '../../shared/contract/desk.ts'
import { expect, test } from './app.ts'
import { lookAt, lookAtDialog } from './look.ts'
import { goTo, makePracticeOffice, signIn, signOut } from './person.ts'

const title = 'รายการจัดซื้อจัดจ้างของหน่วยงาน'
const entry: In<'entry:add'> = {
  ...{ owner: 'กองคลัง', steward: null, stewardPerson: null, due: null, address: 'https://data.example/procurement' },
  usedBy: ['กรมบัญชีกลาง', 'สำนักงานการตรวจเงินแผ่นดิน'],
  described: {
    description: {
      ...{ title, data_type: 'ข้อมูลระเบียน', update_frequency_unit: 'เดือน', notes: 'รายการจัดซื้อจัดจ้างทั้งหมด' },
      ...{ objective: ['พันธกิจหน่วยงาน'], tag_string: ['จัดซื้อจัดจ้าง', 'งบประมาณ'] },
    },
    ...{ category: 'public', level: 'open' },
  },
}
const questionOf = (id: string): string => {
  const at = houseValueQuestions.findIndex(question => question.id === id)
  return `${at + 1}. ${houseValueQuestions[at]?.th}`
}
const answer = (form: Locator, id: string, word: 'yes' | 'no' | 'unsure'): Promise<void> =>
  form
    .getByRole('radiogroup', { name: questionOf(id) })
    .getByRole('radio', { name: th.value.answer[word], exact: true })
    .click({ force: true })

test('a clerk decides by the checklist that a dataset is of high value, and sees it when the checklist has changed @long', async ({
  open,
}) => {
  test.setTimeout(300_000)
  const desk = await open()
  const { window } = desk
  const given = await makePracticeOffice(window)
  await signIn(window, 'clerk', given)
  await window.evaluate(async add => {
    const { desk } = globalThis as unknown as { readonly desk: Bridge }
    await desk.ask('entry:add', add)
    const { description } = add.described
    await desk.ask('entry:add', {
      ...add,
      described: { ...add.described, description: { ...description, title: `แผน${description.title}` } },
    })
  }, entry)
  const openEntry = async (): Promise<void> => {
    await goTo(window, 'catalogue')
    await window.getByRole('searchbox', { name: th.entries.searchLabel }).fill('จัดซื้อจัดจ้าง')
    const row = window
      .getByRole('row')
      .filter({ hasText: title })
      .filter({ hasNotText: `แผน${title}` })
    await row.getByRole('button').first().click()
  }
  await openEntry()
  await expect(window.getByText(th.value.never)).toBeVisible()
  await lookAt(desk, 'value-1-open')

  for (const language of ['en', 'th'] as const) {
    await window.locator(`.language [lang=${language}]`).first().click()
    await window.getByRole('button', { name: language === 'en' ? 'Answer the checklist' : th.value.weigh, exact: true }).click()
    await lookAtDialog(desk, `value-2-checklist-${language}`)
    if (language === 'en') await window.keyboard.press('Escape')
  }
  const form = window.getByRole('alertdialog')
  const result = form.getByRole('region', { name: th.value.outcomeTitle })
  await expect(result.getByText(th.value.outcome.open)).toBeVisible()
  await answer(form, 'wide', 'yes')
  await answer(form, 'benefit', 'yes')
  await answer(form, 'machine-readable', 'yes')
  await answer(form, 'required', 'no')
  const demand = houseValueQuestions.findIndex(({ id }) => id === 'demand')
  await form.getByRole('checkbox', { name: th.value.answer.unsure }).nth(1).click({ force: true })
  await form.getByLabel(`${demand + 1}. ${houseValueQuestions[demand]?.th}`).fill('20')
  await expect(result.getByText(th.value.outcome.high)).toBeVisible()
  await result.getByRole('radio', { name: th.entries.value.no, exact: true }).click({ force: true })
  await expect(form.getByRole('button', { name: th.value.confirm })).toBeDisabled()
  await form.getByLabel(th.value.reason).fill('คณะกรรมการธรรมาภิบาลข้อมูลขอให้รอรอบถัดไป')
  await lookAtDialog(desk, 'value-3-otherwise')
  await result.getByRole('radio', { name: th.value.asOutcome, exact: true }).click({ force: true })
  await form.getByRole('button', { name: th.value.confirm }).click()
  await expect(form).toBeHidden()
  await window.getByText(th.value.answersThen).click()
  await lookAt(desk, 'value-4-decided')
  await goTo(window, 'catalogue')
  await window
    .getByRole('group', { name: th.entries.facet.highValue })
    .getByRole('checkbox', { name: new RegExp(`^${th.entries.value.yes}`) })
    .check()
  await expect(window.getByRole('row').filter({ hasText: title })).toBeVisible()
  await lookAt(desk, 'value-5-facet')
  await signOut(window)

  await signIn(window, 'head', given)
  await goTo(window, 'settings')
  await window.getByRole('tab', { name: th.settings.page.rules, exact: true }).click()
  await window.getByRole('button', { name: valueBook.title.th }).first().click()
  await expect(window.getByText(houseValueQuestions[1].th).first()).toBeVisible()
  await lookAt(desk, 'value-6-book')
  await window.evaluate(
    async book => {
      const { desk } = globalThis as unknown as { readonly desk: Bridge }
      const [first, ...rest] = book.house.questions
      const rules = { ...book.house, questions: [{ ...first, source: 'ประกาศใหม่' }, ...rest] }
      await desk.ask('rules:save', { book: book.id, version: 0, rules: JSON.parse(JSON.stringify(rules)) })
    },
    JSON.parse(JSON.stringify({ id: valueBook.id, house: valueBook.house })) as Pick<typeof valueBook, 'id' | 'house'>,
  )
  await openEntry()
  await expect(window.getByText(th.value.older)).toBeVisible()
  await lookAt(desk, 'value-7-older')
})
