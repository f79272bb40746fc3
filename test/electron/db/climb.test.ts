import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventsOf } from '../../../electron/db/events.ts'
import { houseLadder } from '../../../electron/db/ladder.ts'
import type { Migration } from '../../../electron/db/migrate.ts'
import { closeOfficeDb, createOfficeDb, openOfficeDb } from '../../../electron/db/open.ts'
import { rulesOf } from '../../../electron/db/rules.ts'
import { backUpBeforeClimb } from '../../../electron/desk/back-up-before-climb.ts'
import { tempFolder } from '../kit/temp-folder.ts'

const next: Migration = { id: 9000, name: 'next', up: db => void db.exec('CREATE TABLE next (a TEXT) STRICT') }

test('before a database climbs it is copied whole, and the copy still opens with the old app', () => {
  const folder = tempFolder()
  const path = join(folder, 'office.db')
  const first = createOfficeDb(path)
  first.exec(`INSERT INTO setting VALUES ('k', '"ก่อนปรับรุ่น"')`)
  closeOfficeDb(first)
  const at = Date.UTC(2026, 10, 24)
  const climbed = openOfficeDb(path, { ladder: [...houseLadder, next], backUp: backUpBeforeClimb(folder, () => at) })
  expect(climbed.pragma('user_version', { simple: true })).toBe(9000)
  closeOfficeDb(climbed)
  const copies = readdirSync(join(folder, 'backups'))
  expect(copies).toEqual([`before-climb-from-${houseLadder.at(-1)?.id}-2026-11-24T00-00-00-000Z.db`])
  const copy = openOfficeDb(join(folder, 'backups', copies[0] ?? ''))
  expect(copy.prepare("SELECT value FROM setting WHERE key = 'k'").pluck().get()).toBe('"ก่อนปรับรุ่น"')
  closeOfficeDb(copy)
  const again = openOfficeDb(path, { ladder: [...houseLadder, next], backUp: backUpBeforeClimb(folder, () => at + 1) })
  closeOfficeDb(again)
  expect(readdirSync(join(folder, 'backups'))).toEqual(copies)
})

test('an office of before the rules climbs with its ledger whole, and takes rules from then on', () => {
  const path = join(tempFolder(), 'office.db')
  const old = createOfficeDb(
    path,
    houseLadder.filter(({ id }) => id <= 20),
  )
  old.exec(`INSERT INTO person VALUES ('p', 'admin', 'สมศรี', 1, 0, 'h', 'k', 's', '2026-11-24T00:00:00.000Z')`)
  const line = old.prepare(
    `INSERT INTO event VALUES (?, '2026-11-24T00:00:00.000Z', 'office', 'office', 'verified', 'version:ก', '{}', 'p', 'k', ?, 's')`,
  )
  for (let seq = 1; seq <= 3; seq++) line.run(seq, `h${seq}`)
  closeOfficeDb(old)
  const db = openOfficeDb(path)
  expect(eventsOf(db).versionsByMonth('verified')).toEqual([{ month: '2026-11', count: 3 }])
  const rules = rulesOf(db)
  expect(rules.latest('b')).toBeNull()
  for (const [version, kept] of [
    [1, { rows: [{ id: 'ก' }] }],
    [2, null],
  ] as const)
    rules.add({ book: 'b', version, rules: kept, changedBy: 'p', changedAt: '2026-11-24T00:00:00.000Z' })
  expect(rules.latest('b')).toMatchObject({ version: 2, rules: null })
  expect(() => rules.add({ book: 'b', version: 2, rules: null, changedBy: 'p', changedAt: '' })).toThrow(/UNIQUE/)
  closeOfficeDb(db)
})

test('what the catalogue of before the checklist said of value is told apart: yes, no, and what nobody has decided', () => {
  const path = join(tempFolder(), 'office.db')
  const old = createOfficeDb(
    path,
    houseLadder.filter(({ id }) => id < 43),
  )
  old.exec(`INSERT INTO person VALUES ('p', 'admin', 'สมศรี', 1, 0, 'h', 'k', 's', '2026-11-24T00:00:00.000Z')`)
  const [flags, told] = [
    [1, 0, null, null, null],
    ['{}', '{}', '{}', '{"high_value_dataset":"False"}', '{"high_value_dataset":"True"}'],
  ]
  for (const [at, flag] of flags.entries()) {
    old.prepare("INSERT INTO dataset (id, slug, created_by, created_at) VALUES (?, ?, 'p', '')").run(`d${at}`, `s${at}`)
    old.prepare("INSERT INTO entry (dataset, description, high_value, changed_at) VALUES (?, ?, ?, '')").run(`d${at}`, told[at], flag)
    old
      .prepare(
        `INSERT INTO entry_line (rev, dataset, title, title_key, title_start, tags, notes, slug, owner, steward, state, number, stars, kept,
           data_type, high_value, mission, users, changed_at)
         VALUES (?, ?, '', '', '', '[]', '', '', '', '', 'described', 0, 0, 'described', '', ?, 0, 0, '')`,
      )
      .run(at + 1, `d${at}`, flag === 1 || at === 4 ? 1 : 0)
  }
  closeOfficeDb(old)
  const db = openOfficeDb(path)
  expect(db.prepare('SELECT value_state FROM entry_line ORDER BY dataset').pluck().all()).toEqual(['yes', 'no', 'open', 'no', 'yes'])
  closeOfficeDb(db)
})
