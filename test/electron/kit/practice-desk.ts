import { onTestFinished } from 'vitest'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { createDesk, type Desk, type DeskSetup } from '../../../electron/desk/desk.ts'
import { foundPractice } from '../../../electron/desk/found-practice.ts'
import { furnishPractice } from '../../../electron/desk/furnish-practice.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { type RunningServices, startServices } from '../../../electron/desk/practice-services.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import { createSession, requireActor, type Session } from '../../../electron/desk/session.ts'
import { signIn } from '../../../electron/desk/sign-in.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import type { Category, Level } from '../../../shared/model/version.ts'
import { type Draft, keepTerms, keptDraft } from './draft.ts'
import { withRealTable } from './real-table.ts'
import { keeper } from './temp-desk.ts'
import { tempFolder } from './temp-folder.ts'

type Seat = { readonly session: Session; readonly password: string }

/** A practice office whose hub and exchange answer on this machine, with its three people signed in. */
export type PracticeOffice = {
  readonly desk: Desk
  readonly office: Office
  readonly services: RunningServices
  readonly people: { readonly clerk: Seat; readonly supervisor: Seat; readonly head: Seat }
  /** The hub of a kind that the office was furnished with. */
  readonly hubOf: (kind: 'ckan' | 'exchange') => string
}

/** Founds it in a temp folder, the terms of its hub accepted unless `terms` is false; what the test did not close is closed at its end. */
export async function practiceOffice(given: Partial<DeskSetup> = {}, { terms = true } = {}): Promise<PracticeOffice> {
  const desk = createDesk({
    ...{ dataFolder: tempFolder(), version: '0', runtime: 'test', keeper, passwordCost: { n: 10, r: 8, p: 1 }, furnish: furnishPractice },
    ...given,
  })
  onTestFinished(() => desk.close())
  const { people } = await foundPractice(desk)
  const office = desk.office()
  if (!office) throw new Error('the office did not open')
  if (terms) for (const { id, kind } of office.hubs.all()) if (kind === 'ckan') keepTerms(office, id)
  const services = await startServices(office, { token: '', clientSecret: '' })
  onTestFinished(services.close)
  const seatOf = async (account: string): Promise<Seat> => {
    const password = people.find(one => one.account === account)?.oneTimePassword ?? ''
    const session = createSession(() => performance.now())
    await signIn(office, session, { account, password })
    return { session, password }
  }
  return {
    ...{ desk, office, services },
    people: { clerk: await seatOf('clerk'), supervisor: await seatOf('supervisor'), head: await seatOf('head') },
    hubOf: kind => office.hubs.all().find(hub => hub.kind === kind)?.id ?? '',
  }
}

/** A draft with a table that was recovered from a real grid, submitted, reviewed and approved for the given hub; its parcel waits. */
export async function approvedFor(
  { office, people }: Pick<PracticeOffice, 'office' | 'people'>,
  hub: string,
  given: { level?: Level; category?: Category; name?: string; draft?: Draft } = {},
): Promise<Draft & { readonly parcel: string }> {
  const { clerk, supervisor, head } = people
  const draft = given.draft ?? (await keptDraft(office, requireActor(clerk.session), given))
  const { version } = draft
  if (!given.draft) await withRealTable(office, version)
  await submitVersion(office, clerk.session, { version, note: '' })
  await reviewVersion(office, supervisor.session, { version, remark: '', password: supervisor.password })
  await approveVersion(office, head.session, { version, targets: [hub], remark: '', password: head.password })
  return { ...draft, parcel: office.parcels.ofVersion(version)[0]?.id ?? '' }
}
