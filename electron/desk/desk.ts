import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { type Log, noLog } from '../log/log.ts'
import { houseCost, type PasswordCost } from '../people/passwords.ts'
import { type MachineKeeper, noKeeper } from '../people/secrets.ts'
import type { Surroundings } from './compose-office.ts'
import type { Furnish } from './found-office.ts'
import type { Office, WhichOffice } from './office.ts'
import { createSession, type Session } from './session.ts'

/** What the app or the command line gives to the desk when it starts. */
export type DeskSetup = {
  /** The folder that holds the office's folder and the practice office's. */
  readonly dataFolder: string
  readonly version: string
  readonly runtime: string
  readonly keeper?: MachineKeeper
  readonly clock?: () => number
  readonly monotonic?: () => number
  readonly log?: Log
  readonly tell?: () => void
  readonly passwordCost?: PasswordCost
  /** Puts the practice hub and the practice exchange into a new practice office. */
  readonly furnish?: Furnish
  /** Called with every office that is opened, before anyone signs in, and with null when it is closed. */
  readonly opened?: (office: Office | null) => void
}

/** The desk with at most one office open on it. */
export type Desk = {
  readonly setup: DeskSetup
  readonly session: Session
  readonly around: Surroundings
  readonly office: () => Office | null
  readonly folderOf: (which: WhichOffice) => string
  /** Puts an opened office on the desk; the one before is closed and whoever was signed in is signed out. */
  readonly lay: (office: Office) => void
  readonly close: () => void
}

export function createDesk(setup: DeskSetup): Desk {
  const monotonic = setup.monotonic ?? (() => performance.now())
  const session = createSession(monotonic)
  const tell = setup.tell ?? (() => undefined)
  let open: Office | null = null
  const close = (): void => {
    session.end()
    if (open) setup.opened?.(null)
    open?.close()
    open = null
  }
  return {
    setup,
    session,
    around: {
      keeper: setup.keeper ?? noKeeper,
      clock: setup.clock ?? Date.now,
      monotonic,
      log: setup.log ?? noLog,
      tell,
      passwordCost: setup.passwordCost ?? houseCost,
    },
    office: () => open,
    folderOf: which => join(setup.dataFolder, which),
    lay: office => {
      close()
      open = office
      setup.opened?.(office)
      tell()
    },
    close,
  }
}

/** The open office; office/none when there is none. */
export function requireOffice(desk: Desk): Office {
  const office = desk.office()
  if (!office) throw new Fault('office/none')
  return office
}
