import { randomBytes } from 'node:crypto'
import { toUuidV7 } from '../shared/base/ids.ts'
import type { Progress } from '../shared/contract/desk.ts'
import { catchUp } from './desk/catch-up.ts'
import { type Delivery, openDelivery } from './desk/delivery.ts'
import { createDesk, type Desk } from './desk/desk.ts'
import { dropPending } from './desk/drop-pending.ts'
import { endInterruptedIntake } from './desk/end-interrupted-intake.ts'
import { furnishPractice } from './desk/furnish-practice.ts'
import { endInterruptedInventories } from './desk/inventory/keep-inventory.ts'
import { makeDailyBackup } from './desk/keep-backups.ts'
import type { Office } from './desk/office.ts'
import { createWorkshop, type Workshop } from './desk/workshop.ts'
import type { Fetch } from './hubs/transport.ts'
import { createJobs } from './jobs/jobs.ts'
import type { Reader } from './jobs/reader.ts'
import type { Log } from './log/log.ts'
import type { MachineKeeper } from './people/secrets.ts'

/** What a host gives: the app its window and its network stack, a test its own. */
export type Host = {
  readonly dataFolder: string
  readonly version: string
  readonly runtime: string
  readonly keeper: MachineKeeper
  readonly log: Log
  readonly tell: { readonly changed: () => void; readonly progress: (news: Progress) => void }
  readonly reader: Reader
  readonly fetch: Fetch
}

export type Rabian = {
  readonly desk: Desk
  readonly workshop: () => Workshop | null
  readonly delivery: () => Delivery | null
  readonly newId: () => string
  /** Locks the desk at once, as when the machine sleeps. */
  readonly lock: () => void
  readonly close: () => void
}

/** Workshop and way out of the office that is open. */
type Rooms = { readonly office: Office; readonly workshop: Workshop; readonly delivery: Delivery }

const lapseEveryMs = 5000
const backupEveryMs = 3_600_000

/** The whole desk behind the window: one office at a time, with its workshop, its outbox and its housekeeping. */
export function startRabian(host: Host): Rabian {
  const { log, tell, reader } = host
  const newId = (): string => toUuidV7(Date.now(), randomBytes(10))
  const jobs = createJobs(newId, () => performance.now(), tell.progress)
  let rooms: Rooms | null = null
  const closeRooms = (): void => {
    jobs.cancelAll()
    rooms?.delivery.close()
    rooms?.workshop.shelf.close().catch(thrown => log.bug('shelf', thrown))
    rooms = null
  }
  const openRooms = (office: Office): void => {
    const ready = tidyUp(office)
    rooms = { office, workshop: createWorkshop(office, reader, jobs, ready), delivery: openDelivery(office, { fetch: host.fetch }) }
    const { workshop } = rooms
    void ready.then(() => backUp(office))
    void ready.then(() => goOn(office, workshop)).catch(thrown => log.bug('go-on', thrown))
  }
  const goOn = async (office: Office, workshop: Workshop): Promise<void> => {
    if (office.db.open) await workshop.taking(() => dropPending(office))
    if (office.db.open) await catchUp(office, workshop, office.info.name)
  }
  const tidyUp = async (office: Office): Promise<void> => {
    try {
      await endInterruptedIntake(office)
      endInterruptedInventories(office)
    } catch (thrown) {
      if (office.db.open) log.bug('tidy-up', thrown)
    }
  }
  const backUp = (office: Office): Promise<unknown> =>
    makeDailyBackup(office).catch(thrown => {
      if (office.db.open) log.bug('daily-backup', thrown)
    })
  const desk = createDesk({
    ...{ dataFolder: host.dataFolder, version: host.version, runtime: host.runtime, keeper: host.keeper, log },
    tell: tell.changed,
    furnish: furnishPractice,
    opened: office => (office === null ? closeRooms() : openRooms(office)),
  })
  const lapse = setInterval(() => {
    if (desk.session.lapse()) tell.changed()
  }, lapseEveryMs)
  const daily = setInterval(() => {
    const office = desk.office()
    if (office !== null) void backUp(office)
  }, backupEveryMs)
  return {
    desk,
    workshop: () => rooms?.workshop ?? null,
    delivery: () => rooms?.delivery ?? null,
    newId,
    lock: () => {
      desk.session.lock()
      tell.changed()
    },
    close: () => {
      clearInterval(lapse)
      clearInterval(daily)
      desk.close()
      reader.close()
    },
  }
}
