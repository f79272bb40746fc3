import { expect, test } from 'vitest'
import { decideLevel } from '../../../electron/desk/classify-version.ts'
import { correctTable, moveAlong } from '../../../electron/desk/correct-table.ts'
import { cureVersion } from '../../../electron/desk/cure-version.ts'
import { requireUntold } from '../../../electron/desk/require-untold.ts'
import { readTable } from '../../../electron/desk/review-version.ts'
import { splitVersion } from '../../../electron/desk/split-version.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { showTwin } from '../../../electron/desk/twin-of.ts'
import { weighVersion } from '../../../electron/desk/weigh-version.ts'
import { withOther, withoutOther } from '../../../shared/describe/other-half.ts'
import { checkLedger } from '../kit/draft.ts'
import { faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { keepIn, layFile, tempWorkshop } from '../kit/temp-workshop.ts'

const people = [
  'ชื่อ-สกุล,เพศ,อายุ,อาชีพ',
  ...Array.from({ length: 40 }, (_, n) => `นายสมชาย ใจดี${n},${n % 2 === 0 ? 'ชาย' : 'หญิง'},${20 + n},${n % 4 < 2 ? 'ครู' : 'ช่าง'}`),
].join('\n')

test('one draft becomes two that share their steps: the open one is cured and weighed, the other stays whole and is never open', async () => {
  const temp = await tempDesk()
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { office } = temp
  const { session } = clerk
  const workshop = tempWorkshop(office)
  const { version } = await keepIn(office, session, workshop, layFile(people))
  const { open, restricted } = await splitVersion(office, session, workshop, { version })
  expect(restricted).toBe(version)
  expect((await faultOf(splitVersion(office, session, workshop, { version }))).code).toBe('version/split-already')
  const datasetOf = (id: string): string => office.versions.byId(id)?.dataset ?? ''
  expect(showTwin(office, session, { dataset: datasetOf(restricted) }).twin).toMatchObject({ audience: 'restricted', version: open })
  expect(showTwin(office, session, { dataset: datasetOf(open) }).twin).toMatchObject({ audience: 'open', version: restricted })

  const rows = async (id: string) =>
    (await readTable(office, session, workshop, { version: id, from: 0, count: 100 })).lines.map(({ values }) => values)
  const before = await rows(restricted)
  const decide = (id: string, level: 'open' | 'internal', reason = '') =>
    Promise.resolve().then(() =>
      decideLevel(office, session, { version: id, category: level === 'open' ? 'public' : 'personal', level, reason }),
    )
  expect((await faultOf(decide(open, 'open', 'ทดสอบ'))).code).toBe('version/not-weighed')
  const risk = await weighVersion(office, session, workshop, open)
  expect([risk.subject, risk.least]).toEqual(['people', 1])
  expect((await faultOf(decide(open, 'open'))).code).toBe('version/singles-out')

  const [cure] = risk.cures
  await cureVersion(office, session, workshop, {
    version: open,
    steps: (cure?.steps ?? []).map(step => ({ ...step, params: { ...step.params } })),
  })
  expect(await rows(restricted)).toEqual(before)
  const cured = await weighVersion(office, session, workshop, open)
  expect(cured.least).toBeGreaterThanOrEqual(5)
  expect(cured.columns.some(({ part }) => part === 'direct')).toBe(false)
  expect((await faultOf(decide(restricted, 'open', 'ลองดู'))).code).toBe('version/restricted')
  await decide(open, 'open', 'ไม่มีข้อมูลส่วนบุคคลแล้ว')
  await decide(restricted, 'internal', 'มีชื่อบุคคล')

  // That the other half exists is told while it is not secret, and never where it is.
  const secretly = (level: 'internal' | 'secret', notes: string) => {
    office.versions.change(restricted, { level })
    const row = office.versions.byId(open)
    return () => requireUntold(office, { ...row, description: { notes } } as NonNullable<typeof row>)
  }
  const named = withOther('ผู้เข้าอบรม', 'open', { title: 'ผู้เข้าอบรมทั้งหมด', slug: 'trainees' })
  expect(secretly('secret', named)).toThrow(expect.objectContaining({ code: 'version/tells-secret' }))
  for (const fine of [secretly('secret', withoutOther(named)), secretly('internal', named)]) expect(fine).not.toThrow()

  // A correction of one is made on both; so is its undoing.
  await correctTable(office, session, workshop, {
    version: restricted,
    step: { name: 'name-column', params: { column: 3, label: 'งานที่ทำ', name: 'job' } },
  })
  const namesOf = (id: string) => office.recipes.at(id, office.versions.byId(id)?.recipeAt ?? 0)?.summary.columns.map(({ name }) => name)
  expect([namesOf(open)?.includes('job'), namesOf(restricted)?.includes('job')]).toEqual([true, true])
  expect((await faultOf(submitVersion(office, session, { version: open, note: '' }))).code).not.toBe('people/not-allowed')
  moveAlong(office, session, open, -1)
  expect([namesOf(open)?.includes('job'), namesOf(restricted)?.includes('job')]).toEqual([false, false])
  expect(office.events.ofObjects([`version:${restricted}`]).map(({ action }) => action)).toContain('split')
  expect(checkLedger(office).broken).toBeNull()
})
