import { onTestFinished } from 'vitest'
import { changePassword } from '../../../electron/desk/change-password.ts'
import { createDesk, type Desk, type DeskSetup } from '../../../electron/desk/desk.ts'
import { foundFirstOffice } from '../../../electron/desk/found-first-office.ts'
import { addPerson, changePerson } from '../../../electron/desk/keep-people.ts'
import type { Actor, Office } from '../../../electron/desk/office.ts'
import { createSession, requireActor, type Session } from '../../../electron/desk/session.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import type { MachineKeeper } from '../../../electron/people/secrets.ts'
import type { OfficeRole } from '../../../shared/model/version.ts'
import { tempFolder } from './temp-folder.ts'

export const rightPassword = 'ทุ่งรวงทอง-2569-น้ำใส'

/** A machine that can keep keys: what it encrypts it alone can read. */
export const keeper: MachineKeeper = {
  available: true,
  encrypt: text => Buffer.from(text, 'utf8').toString('base64'),
  decrypt: text => Buffer.from(text, 'base64').toString('utf8'),
}

export type TestClock = {
  ms: number
  readonly clock: () => number
  readonly monotonic: () => number
  readonly pass: (ms: number) => void
  readonly setBack: (ms: number) => void
}

/** Two clocks in hand: wall time can be set back, the other only grows. */
export function testClock(): TestClock {
  let wall = Date.UTC(2026, 10, 24, 3)
  // The real one has fractions too.
  let steady = 1000.125
  return {
    ms: 0,
    clock: () => wall++,
    monotonic: () => steady,
    pass: ms => {
      wall += Math.round(ms)
      steady += ms
    },
    setBack: ms => {
      wall -= ms
    },
  }
}

export type TempDesk = {
  readonly desk: Desk
  readonly office: Office
  readonly session: Session
  readonly clock: TestClock
  readonly folder: string
}

/** A founded office in a temp folder, its administrator (account `admin`) signed in. */
export async function tempDesk(given: Partial<DeskSetup> = {}): Promise<TempDesk> {
  const folder = given.dataFolder ?? tempFolder()
  const clock = testClock()
  const desk = createDesk({
    ...{ dataFolder: folder, version: '0', runtime: 'test', keeper, clock: clock.clock, monotonic: clock.monotonic },
    ...{ passwordCost: { n: 10, r: 8, p: 1 } },
    ...given,
  })
  onTestFinished(() => desk.close())
  await foundFirstOffice(desk, {
    name: 'สำนักงานสถิติจังหวัดทดสอบ',
    code: 'test-01',
    account: 'admin',
    person: 'สมศรี ดูแลระบบ',
    password: rightPassword,
  })
  const office = desk.office()
  if (!office) throw new Error('the office did not open')
  return { desk, office, session: desk.session, clock, folder }
}

/** A person with roles at a desk of their own, their password already their own. */
export async function seat(
  temp: TempDesk,
  account: string,
  ...roles: OfficeRole[]
): Promise<{ readonly session: Session; readonly actor: Actor; readonly id: string }> {
  const added = await addPerson(temp.office, temp.session, { account, name: `คุณ${account}`, roles })
  const session = createSession(temp.clock.monotonic)
  await signIn(temp.office, session, { account, password: added.oneTimePassword })
  await changePassword(temp.office, session, { old: added.oneTimePassword, new: rightPassword })
  return { session, actor: requireActor(session), id: added.person.id }
}

/** Gives a person other roles. */
export const setRoles = async (temp: TempDesk, id: string, roles: OfficeRole[], active = true): Promise<void> => {
  await changePerson(temp.office, temp.session, { person: id, name: 'คนเดิม', roles, active })
}
