import { randomBytes } from 'node:crypto'
import { toUuidV7 } from '../../shared/base/ids.ts'
import { closeOfficeDb } from '../db/open.ts'
import type { OfficeRow } from '../db/settings.ts'
import type { Sqlite } from '../db/sqlite.ts'
import type { Log } from '../log/log.ts'
import { createDoor } from '../people/door.ts'
import type { PasswordCost } from '../people/passwords.ts'
import { createSecrets, type MachineKeeper } from '../people/secrets.ts'
import { openVault } from '../vault/open-vault.ts'
import type { Office, WhichOffice } from './office.ts'
import { createRecorder } from './recorder.ts'
import { repositoriesOf } from './repositories.ts'
import { settleEntries } from './settle-entries.ts'

/** What the desk brings to an office: the machine, the clocks, the diary, the ear of the window. */
export type Surroundings = {
  readonly keeper: MachineKeeper
  /** Milliseconds since 1970, UTC. */
  readonly clock: () => number
  /** Milliseconds that only ever grow. */
  readonly monotonic: () => number
  readonly log: Log
  readonly tell: () => void
  readonly passwordCost: PasswordCost
}

/** Puts an office together over an open database. `release` is called once, after the database is closed. */
export function composeOffice(
  place: { readonly which: WhichOffice; readonly folder: string; readonly db: Sqlite; readonly release: () => void },
  around: Surroundings,
  info: OfficeRow,
): Office {
  const { which, folder, db, release } = place
  const { clock, monotonic, log, tell, passwordCost } = around
  const repositories = repositoriesOf(db)
  const now = (): string => new Date(clock()).toISOString()
  const secrets = createSecrets(repositories.keys, around.keeper)
  const door = createDoor(repositories.people, monotonic, clock)
  const recorder = createRecorder({
    db,
    events: repositories.events,
    people: repositories.people,
    settle: () => settleEntries(repositories),
    secrets,
    folder,
    now,
    monotonic,
    log,
    tell,
  })
  const newId = (): string => toUuidV7(clock(), randomBytes(10))
  const close = (): void => {
    if (!db.open) return
    door.close()
    secrets.close()
    closeOfficeDb(db)
    release()
  }
  return {
    ...repositories,
    ...recorder,
    ...{ which, folder, info, db, secrets, door, log, passwordCost, clock, monotonic, now, newId, tell, close },
    vault: openVault(folder),
  }
}
