import type { OfficeRole } from '../../shared/model/version.ts'
import type { Sqlite } from './sqlite.ts'

/** `publicKey` is raw Ed25519 in base64url; `sealedKey` opens with the password only. */
export type PersonRow = {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly active: boolean
  readonly mustChange: boolean
  readonly passwordHash: string
  readonly publicKey: string
  readonly sealedKey: string
  readonly createdAt: string
  readonly roles: readonly OfficeRole[]
}
type Stored = Omit<PersonRow, 'active' | 'mustChange' | 'roles'> & {
  readonly active: number
  readonly mustChange: number
  readonly roles: string
}

/** Wrong passwords in a row for one account as typed, and how long it still waits. */
type WaitRow = {
  readonly accountSha: string
  readonly wrongTries: number
  readonly leftMs: number
  readonly toldMs: number
  readonly at: string
}

export type People = {
  readonly all: () => readonly PersonRow[]
  readonly byId: (id: string) => PersonRow | null
  readonly byAccount: (account: string) => PersonRow | null
  readonly add: (person: PersonRow) => void
  readonly change: (id: string, change: { readonly name: string; readonly active: boolean; readonly roles: readonly OfficeRole[] }) => void
  readonly setPassword: (
    id: string,
    password: { readonly passwordHash: string; readonly sealedKey: string; readonly publicKey: string; readonly mustChange: boolean },
  ) => void
  readonly waitOf: (accountSha: string) => WaitRow | null
  readonly setWait: (wait: WaitRow) => void
  readonly clearWait: (accountSha: string) => void
}

const columns = `id, account, name, active, must_change AS mustChange, password_hash AS passwordHash, public_key AS publicKey,
  sealed_key AS sealedKey, created_at AS createdAt,
  (SELECT json_group_array(role) FROM person_role WHERE person = person.id) AS roles`
const waitsKept = 500

export function peopleOf(db: Sqlite): People {
  const all = db.prepare<[], Stored>(`SELECT ${columns} FROM person ORDER BY created_at, id`)
  const byId = db.prepare<[string], Stored>(`SELECT ${columns} FROM person WHERE id = ?`)
  const byAccount = db.prepare<[string], Stored>(`SELECT ${columns} FROM person WHERE account = ?`)
  const add = db.prepare<[object]>(
    `INSERT INTO person (id, account, name, active, must_change, password_hash, public_key, sealed_key, created_at)
     VALUES (@id, @account, @name, @active, @mustChange, @passwordHash, @publicKey, @sealedKey, @createdAt)`,
  )
  const change = db.prepare<[string, number, string]>('UPDATE person SET name = ?, active = ? WHERE id = ?')
  const setPassword = db.prepare<[object]>(
    'UPDATE person SET password_hash = @passwordHash, sealed_key = @sealedKey, public_key = @publicKey, must_change = @mustChange WHERE id = @id',
  )
  const dropRoles = db.prepare<[string]>('DELETE FROM person_role WHERE person = ?')
  const addRole = db.prepare<[string, string]>('INSERT INTO person_role (person, role) VALUES (?, ?)')
  const setRoles = (id: string, roles: readonly OfficeRole[]): void => {
    dropRoles.run(id)
    for (const role of new Set(roles)) addRole.run(id, role)
  }
  return {
    all: () => all.all().map(toPerson),
    byId: id => read(byId.get(id)),
    byAccount: account => read(byAccount.get(account)),
    add: person => {
      add.run({ ...person, active: Number(person.active), mustChange: Number(person.mustChange), roles: '' })
      setRoles(person.id, person.roles)
    },
    change: (id, { name, active, roles }) => {
      change.run(name, Number(active), id)
      setRoles(id, roles)
    },
    setPassword: (id, password) => void setPassword.run({ ...password, id, mustChange: Number(password.mustChange) }),
    ...waitsOf(db),
  }
}

function waitsOf(db: Sqlite): Pick<People, 'waitOf' | 'setWait' | 'clearWait'> {
  const waitOf = db.prepare<[string], WaitRow>(
    'SELECT account_sha AS accountSha, wrong_tries AS wrongTries, left_ms AS leftMs, told_ms AS toldMs, at FROM sign_in_wait WHERE account_sha = ?',
  )
  const setWait = db.prepare<[WaitRow]>(
    `INSERT INTO sign_in_wait (account_sha, wrong_tries, left_ms, told_ms, at) VALUES (@accountSha, @wrongTries, @leftMs, @toldMs, @at)
     ON CONFLICT (account_sha) DO UPDATE SET wrong_tries = @wrongTries, left_ms = @leftMs, told_ms = @toldMs, at = @at`,
  )
  // Accounts that do not exist leave rows as well: the fewest wrong tries go first, so that a flood of names cannot clear a long wait.
  const trim = db.prepare<[number]>(
    'DELETE FROM sign_in_wait WHERE account_sha IN (SELECT account_sha FROM sign_in_wait ORDER BY wrong_tries DESC, at DESC LIMIT -1 OFFSET ?)',
  )
  const clearWait = db.prepare<[string]>('DELETE FROM sign_in_wait WHERE account_sha = ?')
  return {
    waitOf: sha => waitOf.get(sha) ?? null,
    setWait: wait => {
      setWait.run(wait)
      trim.run(waitsKept)
    },
    clearWait: sha => void clearWait.run(sha),
  }
}

const read = (row: Stored | undefined): PersonRow | null => (row ? toPerson(row) : null)
const toPerson = (row: Stored): PersonRow => ({
  ...row,
  active: row.active === 1,
  mustChange: row.mustChange === 1,
  roles: JSON.parse(row.roles) as OfficeRole[],
})
