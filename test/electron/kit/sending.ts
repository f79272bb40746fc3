import { onTestFinished } from 'vitest'
import type { ParcelRow } from '../../../electron/db/parcels.ts'
import type { Office } from '../../../electron/desk/office.ts'
import { type Sender, startSending } from '../../../electron/desk/send-parcels.ts'
import type { Fetch } from '../../../electron/hubs/transport.ts'
import { until } from './temp-rabian.ts'

/** The outbox of an office at work, closed at the end of the test; every wait that is left to chance is the shortest. */
export function sendFrom(office: Office, line: Fetch = fetch): Sender {
  const sender = startSending(office, { fetch: line, random: () => 0 })
  onTestFinished(sender.close)
  return sender
}

/** The parcel, once it is in the given state and nothing of it is on its way. */
export const settled = async (office: Office, parcel: string, state: string): Promise<ParcelRow> => {
  const found = await until(
    async () => office.parcels.byId(parcel),
    row => row?.state === state,
  )
  if (found === null) throw new Error('the parcel is gone')
  return found
}
