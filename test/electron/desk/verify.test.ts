import { appendFileSync, copyFileSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { verifyCommand } from '../../../electron/cli/verify.ts'
import { eventsOf } from '../../../electron/db/events.ts'
import { openSqlite, type Sqlite } from '../../../electron/db/sqlite.ts'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { chooseOffice } from '../../../electron/desk/choose-office.ts'
import { createDesk } from '../../../electron/desk/desk.ts'
import { makeBackup } from '../../../electron/desk/keep-backups.ts'
import type { Actor } from '../../../electron/desk/office.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { toSha256 } from '../../../electron/people/signing-key.ts'
import type { EventAction } from '../../../shared/ledger/actions.ts'
import { type EventBody, type LedgerEvent, toHashedText } from '../../../shared/ledger/event.ts'
import { addHub, checkLedger, keptDraft } from '../kit/draft.ts'
import { rightPassword as password, seat, tempDesk } from '../kit/temp-desk.ts'
import { tempFolder } from '../kit/temp-folder.ts'

async function run(...args: string[]): Promise<{
  code: number
  said: string
  told: { intact?: boolean; problems?: { at: string; reason: string }[]; fault?: { code: string } }
}> {
  const lines: string[] = []
  const code = await verifyCommand(args, { out: line => lines.push(line), err: line => lines.push(line) })
  const said = lines.join('\n')
  return { code, said, told: args.includes('--json') ? JSON.parse(said) : {} }
}

async function approved() {
  const temp = await tempDesk()
  const { office } = temp
  const [clerk, supervisor, head] = [
    await seat(temp, 'clerk', 'clerk'),
    await seat(temp, 'supervisor', 'supervisor'),
    await seat(temp, 'head', 'head'),
  ]
  const hub = addHub(office, 'ckan')
  const draft = await keptDraft(office, clerk.actor)
  const { version } = draft
  await submitVersion(office, clerk.session, { version, note: '' })
  await reviewVersion(office, supervisor.session, { version, remark: '', password })
  await approveVersion(office, head.session, { version, targets: [hub], remark: '', password })
  return { temp, draft, clerk: clerk.actor, head: head.actor }
}

type Forged = {
  readonly by: Actor
  readonly role: LedgerEvent['role']
  readonly action: EventAction
  readonly object: string
  body?: EventBody
}

/** Writes a line that is right in every hash and is signed with a key that the office vouched for. */
function forge(db: Sqlite, { by, role, action, object, body = {} }: Forged): void {
  const { head, append } = eventsOf(db)
  const { seq, hash: prev } = head()
  const event = { seq: seq + 1, at: '2026-11-25T03:00:00.000Z', actor: by.id, role, action, object, body, prev, key: by.key.publicKey }
  const hash = toSha256(toHashedText(event))
  append({ ...event, hash, signature: by.key.sign(hash) })
}

const tamper = (path: string, work: (db: Sqlite) => void): void => {
  const db = openSqlite(path)
  db.exec('DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_removed')
  work(db)
  db.close()
}

test('a sound office verifies from outside, while it is open and when it is closed, and not a byte of it changes', async () => {
  const { temp } = await approved()
  const { folder, info } = temp.office
  expect(await run(folder, '--json', '--office-key', info.publicKey)).toMatchObject({ code: 0, told: { intact: true, problems: [] } })
  temp.desk.close()
  const before = readFileSync(join(folder, 'office.db'))
  expect((await run(join(folder, 'office.db'))).said).toContain('the ledger holds')
  expect((await run(temp.folder)).code).toBe(0)
  expect(readFileSync(join(folder, 'office.db')).equals(before)).toBe(true)
})

test('each kind of tampering with a closed office is found and named', async () => {
  const { temp, draft } = await approved()
  const { folder } = temp.office
  const otherHub = addHub(temp.office, 'ckan')
  temp.desk.close()
  const db = join(folder, 'office.db')
  const whole = readFileSync(db)
  const reasonAfter = async (work: () => void): Promise<string | undefined> => {
    writeFileSync(db, whole)
    work()
    const { code, told } = await run(folder, '--json')
    expect(code).toBe(1)
    return told.problems?.[0]?.reason
  }
  expect(
    await reasonAfter(() => tamper(db, one => one.exec("UPDATE event SET body = json_set(body, '$.stars', 5) WHERE action = 'approved'"))),
  ).toBe('altered')
  expect(await reasonAfter(() => tamper(db, one => one.exec('DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)')))).toBe(
    'tail-missing',
  )
  expect(await reasonAfter(() => tamper(db, one => one.exec('DELETE FROM event WHERE seq = 5')))).toBe('out-of-order')
  expect(await reasonAfter(() => tamper(db, one => one.exec("UPDATE event SET body = body || ' ' WHERE seq = 3")))).toBe('malformed')
  expect(await reasonAfter(() => tamper(db, one => one.exec("UPDATE approval SET signed = json_set(signed, '$.level', 'internal')")))).toBe(
    'approval-altered',
  )
  expect(await reasonAfter(() => tamper(db, one => one.exec("UPDATE version SET table_sha = 'x' WHERE state = 'queued'")))).toBe(
    'not-as-approved',
  )
  for (const changed of [
    "title = 'อีกชื่อ'",
    "description = json_set(description, '$.notes', 'อย่างอื่น')",
    "level = 'internal'",
    "category = 'internal'",
    'stars = 5',
    'number = 2',
    "metadata_sha = 'x'",
    'approved_by = submitted_by',
  ])
    expect(await reasonAfter(() => tamper(db, one => one.exec(`UPDATE version SET ${changed} WHERE state = 'queued'`))), changed).toBe(
      'not-as-approved',
    )
  expect(await reasonAfter(() => tamper(db, one => one.exec(`UPDATE parcel SET hub = '${otherHub}'`)))).toBe('not-as-approved')
  expect(
    await reasonAfter(() => tamper(db, one => one.exec("UPDATE recipe SET summary = json_set(summary, '$.columns[0].unit', 'คัน')"))),
  ).toBe('not-as-approved')
  expect(await reasonAfter(() => tamper(db, one => one.exec('DELETE FROM recipe')))).toBe('not-as-approved')
  expect(await reasonAfter(() => tamper(db, one => one.exec('DELETE FROM approval')))).toBe('not-as-approved')
  expect(await reasonAfter(() => tamper(db, one => one.exec("UPDATE office SET public_key = 'x'")))).toBe('other-office')
  writeFileSync(db, whole)
  const original = join(folder, 'originals', draft.original.slice(0, 2), draft.original)
  const bytes = readFileSync(original)
  expect(await reasonAfter(() => appendFileSync(original, 'x'))).toBe('vault/altered')
  expect(await reasonAfter(() => unlinkSync(original))).toBe('vault/missing')
  writeFileSync(original, bytes)
  expect((await run(folder)).code).toBe(0)
})

test('lines that are forged with a real key of the office are told by who may write them', async () => {
  const { temp, draft, clerk, head } = await approved()
  const { folder } = temp.office
  temp.desk.close()
  const db = join(folder, 'office.db')
  const whole = readFileSync(db)
  const reasonAfter = async (...lines: Forged[]): Promise<string | undefined> => {
    writeFileSync(db, whole)
    const one = openSqlite(db)
    for (const line of lines) forge(one, line)
    one.close()
    return (await run(folder, '--json')).told.problems?.[0]?.reason
  }
  const object = `version:${draft.version}`
  expect(await reasonAfter({ by: clerk, role: 'clerk', action: 'described', object })).toBeUndefined()
  expect(await reasonAfter({ by: clerk, role: 'clerk', action: 'approved', object })).toBe('role-may-not')
  expect(await reasonAfter({ by: clerk, role: 'head', action: 'approved', object })).toBe('role-not-held')
  const roles = { person: clerk.id, roles: ['clerk', 'head'], active: true }
  expect(
    await reasonAfter(
      { by: clerk, role: 'clerk', action: 'person-changed', object: `person:${clerk.id}`, body: roles },
      { by: clerk, role: 'head', action: 'approved', object },
    ),
  ).toBe('role-may-not')
  expect(await reasonAfter({ by: head, role: 'head', action: 'verified', object })).toBe('role-may-not')
  expect(await reasonAfter({ by: { ...head, id: clerk.id }, role: 'clerk', action: 'described', object })).toBe('unknown-key')
})

test('a ledger exported in a backup verifies as plain lines, against the office’s key', async () => {
  const { temp } = await approved()
  const { path } = await makeBackup(temp.office, temp.session, tempFolder())
  const file = join(path ?? '', 'ledger.jsonl')
  expect((await run(file, '--json', '--office-key', temp.office.info.publicKey)).code).toBe(0)
  expect((await run(path ?? '', '--json')).code).toBe(0)
  expect((await run(file, '--json', '--office-key', 'A'.repeat(43))).told.problems?.[0]?.reason).toBe('other-office')
  expect((await run(file, '--json', '--office-key', `-${'A'.repeat(42)}`)).told.problems?.[0]?.reason).toBe('other-office')
  const copy = join(tempFolder(), 'ledger.jsonl')
  copyFileSync(file, copy)
  writeFileSync(copy, readFileSync(copy, 'utf8').replace('"stars":3', '"stars":5'))
  expect((await run(copy, '--json')).told.problems?.[0]?.reason).toBe('altered')
})

test('what cannot be checked is a fault, and what cannot be understood is the usage', async () => {
  const folder = tempFolder()
  expect((await run(join(folder, 'none'), '--json')).told.fault?.code).toBe('file/missing')
  expect(await run(folder, '--json')).toMatchObject({ code: 1, told: { fault: { code: 'office/none' } } })
  expect((await run(folder, '--strange')).code).toBe(2)
  expect((await run(folder, '--office-key', 'short')).code).toBe(2)
})

test('an office whose ledger was cut short opens, keeps the evidence, and says so in the ledger', async () => {
  const { temp } = await approved()
  const { folder } = temp.office
  temp.desk.close()
  tamper(join(folder, 'office.db'), one => one.exec('DELETE FROM approval; DELETE FROM event WHERE seq > 12'))
  const desk = createDesk(temp.desk.setup)
  await chooseOffice(desk, { which: 'office' })
  const office = desk.office()
  if (!office) throw new Error('closed')
  expect(office.events.page(null, 0, 1)).toMatchObject([{ action: 'head-missing', seq: 13 }])
  expect(checkLedger(office).broken).toBeNull()
  desk.close()
  expect((await run(folder, '--json')).told.problems?.[0]?.reason).toMatch(/tail-missing|head-differs/)
})
