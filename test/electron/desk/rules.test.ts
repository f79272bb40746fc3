import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exportRules, importRules } from '../../../electron/desk/carry-rules.ts'
import { decideLevel } from '../../../electron/desk/classify-version.ts'
import { openRules, resetRules, saveRules } from '../../../electron/desk/keep-rules.ts'
import { openClassification } from '../../../electron/desk/open-classification.ts'
import { levelMatrix } from '../../../shared/classify/level-matrix.ts'
import { checkLedger, keptDraft } from '../kit/draft.ts'
import { fault, faultOf } from '../kit/fault.ts'
import { seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const book = levelMatrix.id
const dii = { use: [{ matrix: 'dii' }], matrix: levelMatrix.house.matrix.map(row => ({ ...row })) }
type Sent = Parameters<typeof saveRules>[2]['rules']
const sent = (rules: unknown): Sent => rules as Sent

test('rules are the house’s own until an administrator changes them; a change has its number, its name and its line', async () => {
  const { office, session } = await tempDesk()
  expect(openRules(office, session, { book }).standing).toMatchObject({ version: 0, ofHouse: true, by: '', at: null })
  expect(saveRules(office, session, { book, version: 0, rules: sent(dii) })).toEqual({ problems: [] })
  const open = openRules(office, session, { book })
  expect(open.standing).toMatchObject({ version: 1, ofHouse: false, unreadable: false, by: 'สมศรี ดูแลระบบ' })
  expect(open.rules.use).toEqual([{ matrix: 'dii' }])
  const seq = office.events.head().seq
  saveRules(office, session, { book, version: 1, rules: sent(dii) })
  expect(office.events.head().seq).toBe(seq)
  resetRules(office, session, { book, version: 1 })
  expect(openRules(office, session, { book }).standing).toMatchObject({ version: 2, ofHouse: true })
  expect(office.events.head().seq).toBe(seq + 1)
  expect(checkLedger(office).broken).toBeNull()
})

test('rules that are wrong change nothing, and whoever saves over what they have not seen is told', async () => {
  const { office, session } = await tempDesk()
  const before = office.events.head().seq
  const wrong = { ...dii, matrix: [{ ...dii.matrix[0], dii: [] }, ...dii.matrix.slice(1)] }
  expect(saveRules(office, session, { book, version: 0, rules: sent(wrong) }).problems).toEqual([
    { code: 'no-way-out', table: 'matrix', row: 0, column: 'dii', facts: {} },
  ])
  saveRules(office, session, { book, version: 0, rules: sent(dii) })
  expect(fault(() => saveRules(office, session, { book, version: 0, rules: sent(levelMatrix.house) })).code).toBe('rules/changed-since')
  expect([openRules(office, session, { book }).rules.use, office.events.head().seq]).toEqual([[{ matrix: 'dii' }], before + 1])
})

test('what a newer program kept and this one cannot read leaves the house’s own in force, and says so', async () => {
  const { office, session } = await tempDesk()
  const by = office.people.all()[0]?.id ?? ''
  office.rules.add({ book, version: 4, rules: { use: [{ matrix: 'ผังใหม่' }] }, changedBy: by, changedAt: office.now() })
  const open = openRules(office, session, { book })
  expect(open.standing).toMatchObject({ version: 4, ofHouse: true, unreadable: true })
  expect(open.rules).toEqual(levelMatrix.house)
})

test('a file of rules comes back as it went, and one that is damaged is named by line or by path', async () => {
  const { office, session } = await tempDesk()
  const folder = tempFolder()
  const { path } = await exportRules(office, folder, { book })
  expect(await importRules(path, { book })).toMatchObject({ rules: levelMatrix.house, problems: [] })
  const text = readFileSync(path, 'utf8')
  const write = (name: string, content: string | Buffer): string => {
    const at = join(folder, name)
    writeFileSync(at, content)
    return at
  }
  const faultIn = async (content: string | Buffer) => faultOf(importRules(write('กฎ เสีย.json', content), { book }))
  const line = text.split('\n').findIndex(one => one.includes('"dii"')) + 1
  expect(await faultIn(text.replace('"dii": [', '"dii": '))).toMatchObject({ code: 'rules/not-json', facts: { file: 'กฎ เสีย.json' } })
  expect(Number((await faultIn(text.replace('"dii"', 'dii'))).facts.line)).toBe(line)
  expect((await faultIn(text.slice(0, 200))).code).toBe('rules/not-json')
  expect((await faultIn(Buffer.from([0xff, 0xfe, 0x7b, 0]))).code).toBe('rules/not-json')
  expect((await faultIn('[]')).code).toBe('rules/other-book')
  expect((await faultIn(text.replace(book, 'อื่น'))).code).toBe('rules/other-book')
  expect((await faultOf(importRules(join(folder, 'ไม่มี.json'), { book }))).code).toBe('file/missing')
  const odd = await importRules(write('ค่าแปลก.json', text.replace('"top-secret"', '"ultra"')), { book })
  expect(odd).toMatchObject({ rules: null, problems: [{ code: 'not-in-list', table: 'matrix', row: 1, column: 'dii' }] })
  expect(openRules(office, session, { book }).standing.version).toBe(0)
})

test('the matrix in force is what a clerk may choose from, and what the desk refuses', async () => {
  const temp = await tempDesk()
  const { office } = temp
  const clerk = await seat(temp, 'clerk', 'clerk')
  const { version } = await keptDraft(office, clerk.actor)
  const decide = () => decideLevel(office, clerk.session, { version, category: 'internal', level: 'open', reason: 'คำสั่งที่ 1/2569' })
  expect(fault(decide).code).toBe('version/level')
  saveRules(office, temp.session, { book, version: 0, rules: sent(dii) })
  const { allowed } = openClassification(office, clerk.session, { version })
  expect(allowed.find(({ category }) => category === 'internal')?.levels).toContain('open')
  decide()
  expect(office.versions.byId(version)?.level).toBe('open')
})
