import type { Out } from '../../shared/contract/desk.ts'
import type { Fetch } from '../hubs/transport.ts'
import { watchLinks } from './check-links.ts'
import type { Office } from './office.ts'
import { type RunningServices, startServices } from './practice-services.ts'
import { type LineState, type Sender, startSending } from './send-parcels.ts'

/** Everything of an open office that deals with the world outside: the outbox, and in the practice office the practice services. */
export type Delivery = {
  readonly fetch: Fetch
  readonly sender: Sender
  readonly line: () => LineState
  /** Where the practice services are; null in a real office. */
  readonly practice: PracticeDesk | null
  /** Stops at once; to be called before the office is closed. */
  readonly close: () => void
}

export type PracticeDesk = {
  readonly state: () => Out<'practice:state'>
  /** Starts or stops the services, now and for the next start of the program. */
  readonly switch: (on: boolean) => Promise<void>
  /** Resolves when the services run, or are known to be off. */
  readonly ready: Promise<void>
  readonly close: () => void
}

const offSetting = 'practice.off'

/** Opens the way out for an office: starts the practice services where there are any, then the outbox. `fetch` is Electron's or Node's. */
export function openDelivery(office: Office, setup: { readonly fetch: Fetch; readonly random?: () => number }): Delivery {
  const sender = startSending(office, setup)
  const links = watchLinks(office, setup.fetch)
  const practice = office.info.practice ? openPractice(office, sender) : null
  return {
    fetch: setup.fetch,
    sender,
    line: sender.line,
    practice,
    close: () => {
      sender.close()
      links.close()
      practice?.close()
    },
  }
}

function openPractice(office: Office, sender: Sender): PracticeDesk {
  let running: RunningServices | null = null
  let closed = false
  const start = async (): Promise<void> => {
    if (running !== null || closed) return
    // The services know their secrets by hash since they were furnished.
    const started = await startServices(office, { token: '', clientSecret: '' })
    if (closed) return started.close()
    running = started
    moveHubs(office, started)
    office.tell()
    sender.sendNow()
  }
  const stop = async (): Promise<void> => {
    const services = running
    running = null
    await services?.close()
    if (!closed) office.tell()
  }
  const ready =
    office.settings.get(offSetting) === true ? Promise.resolve() : start().catch(thrown => office.log.bug('practice-services', thrown))
  return {
    ready,
    state: () => ({
      on: running !== null,
      hubAddress: running?.hub.address ?? addressOf(office, 'ckan'),
      exchangeAddress: running?.exchange.address ?? addressOf(office, 'exchange'),
      received: (running?.hub.packages().length ?? 0) + (running?.exchange.deposits().length ?? 0),
    }),
    switch: async on => {
      await ready
      office.settings.set(offSetting, !on)
      await (on ? start() : stop())
    },
    close: () => {
      closed = true
      void stop()
    },
  }
}

const addressOf = (office: Office, kind: 'ckan' | 'exchange'): string =>
  office.hubs.all().find(hub => hub.kind === kind && hub.practice)?.address ?? ''

// Where a port had to be given up, the hubs of the office move with it.
function moveHubs(office: Office, { hub, exchange }: RunningServices): void {
  for (const row of office.hubs.all()) {
    const address = row.kind === 'ckan' ? hub.address : exchange.address
    if (row.practice && row.address !== address) office.hubs.change(row.id, { address })
  }
}
