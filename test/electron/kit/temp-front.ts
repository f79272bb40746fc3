import { onTestFinished } from 'vitest'
import { root } from '../../../build/setup/places.mjs'
import { approveVersion } from '../../../electron/desk/approve-version.ts'
import { openDelivery } from '../../../electron/desk/delivery.ts'
import { reviewVersion } from '../../../electron/desk/review-and-return.ts'
import type { Session } from '../../../electron/desk/session.ts'
import { submitVersion } from '../../../electron/desk/submit-version.ts'
import { createWorkshop } from '../../../electron/desk/workshop.ts'
import { answerAll } from '../../../electron/ipc/answer.ts'
import { answersOf } from '../../../electron/ipc/answers.ts'
import { createTickets, type Tickets } from '../../../electron/ipc/tickets.ts'
import { childHost } from '../../../electron/jobs/host-child.ts'
import { createJobs } from '../../../electron/jobs/jobs.ts'
import { createReader } from '../../../electron/jobs/reader.ts'
import type { Reply } from '../../../shared/contract/desk.ts'
import type { OfficeRole } from '../../../shared/model/version.ts'
import { addHub, keptDraft } from './draft.ts'
import { rightPassword as password, seat, type TempDesk, tempDesk } from './temp-desk.ts'

/** Asks as the window of a person does, with whatever it sends; `sender` is who the host says it is. */
export type AskRaw = (question: string, raw: unknown, sender?: 'us' | 'a stranger') => Promise<Reply<unknown>>

/** An office with a person of every role, a draft, and a parcel that waits; each person asks through the whole contract. */
export type TempFront = TempDesk & {
  readonly askAs: { readonly [role in OfficeRole]: AskRaw }
  readonly askWith: (session: Session) => AskRaw
  readonly sessions: { readonly [role in OfficeRole]: Session }
  readonly tickets: Tickets
  readonly channels: readonly string[]
  readonly ids: { readonly [what in 'version' | 'dataset' | 'file' | 'hub' | 'parcel' | 'person']: string }
}

export async function tempFront(): Promise<TempFront> {
  const temp = await tempDesk()
  const { office } = temp
  const [clerk, supervisor, head] = [
    await seat(temp, 'clerk', 'clerk'),
    await seat(temp, 'supervisor', 'supervisor'),
    await seat(temp, 'head', 'head'),
  ]
  const sessions = { clerk: clerk.session, supervisor: supervisor.session, head: head.session, administrator: temp.session }
  const hub = addHub(office, 'ckan')
  const sent = await keptDraft(office, clerk.actor)
  await submitVersion(office, clerk.session, { version: sent.version, note: '' })
  await reviewVersion(office, supervisor.session, { version: sent.version, remark: '', password })
  await approveVersion(office, head.session, { version: sent.version, targets: [hub], remark: '', password })
  const { version, dataset, file } = await keptDraft(office, clerk.actor)
  // Without a level it cannot be submitted: whoever asks, it stays the draft that the next one asks of.
  office.versions.change(version, { level: null })
  const tickets = createTickets(office.newId, office.monotonic)
  const askWith = openFront(temp, tickets)
  return {
    ...temp,
    ...{ sessions, tickets, channels: askWith.channels, askWith: askWith.as },
    askAs: {
      clerk: askWith.as(clerk.session),
      supervisor: askWith.as(supervisor.session),
      head: askWith.as(head.session),
      administrator: askWith.as(temp.session),
    },
    ids: { version, dataset, file, hub, parcel: office.parcels.ofVersion(sent.version)[0]?.id ?? '', person: clerk.id },
  }
}

function openFront({ desk, office }: TempDesk, tickets: Tickets) {
  const jobs = createJobs(office.newId, office.monotonic, () => undefined)
  const reader = createReader(childHost(`${root}/electron/reader-process.ts`))
  const workshop = createWorkshop(office, reader, jobs, Promise.resolve())
  const delivery = openDelivery(office, { fetch: () => Promise.reject(new TypeError('no line')) })
  onTestFinished(async () => {
    jobs.cancelAll()
    delivery.close()
    await workshop.shelf.close()
    reader.close()
  })
  const channels: string[] = []
  const as = (session: Session): AskRaw => {
    const handlers = new Map<string, (event: string, raw: unknown) => Promise<Reply<unknown>>>()
    const front = {
      ...{ desk: { ...desk, session }, tickets, workshop: () => workshop, delivery: () => delivery },
      dialogs: {
        pickSheets: async () => [],
        pickFolder: async () => null,
        pickRules: async () => null,
        pickList: async () => null,
        pickCatalogue: async () => null,
        pickDictionary: async () => null,
      },
      paste: () => undefined,
    }
    answerAll<string>(
      (channel, answer) => void handlers.set(channel, answer),
      sender => sender === 'us',
      answersOf(front),
      thrown => {
        // The table of the draft is random bytes: who asks for its cells was let through, and that is all that is looked at here.
        if (!(thrown instanceof Error && thrown.message.includes('not a database'))) throw thrown
      },
    )
    channels.splice(0, channels.length, ...handlers.keys())
    return async (question, raw, sender = 'us') => {
      const answer = handlers.get(`ask/${question}`)
      if (!answer) throw new Error(`no answer for ${question}`)
      return answer(sender, raw)
    }
  }
  return { as, channels }
}
