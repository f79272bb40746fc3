import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { number, object, record, string, unknown } from '../../shared/base/decode.ts'
import { Fault } from '../../shared/base/fault.ts'
import { receiptType } from '../hubs/exchange-call.ts'
import { type Jwk, nameKey, signToken } from '../hubs/jose.ts'
import { type PracticeExchange, startPracticeExchange } from '../practice/exchange.ts'
import { type PracticeHub, startPracticeHub } from '../practice/hub.ts'
import type { Office } from './office.ts'

/** Ports that the practice services keep for ever, so that the address of a delivered dataset stays true. */
export type PracticePorts = { readonly hub: number; readonly exchange: number }

/** Keys of the others: the stamp of the exchange, and the agency that receives. They are not the office's, and lie in the folder of the practice. */
export type PracticeKeys = { readonly stamp: Jwk; readonly recipient: Jwk }

/** Secrets that the office has there; asked for only when the services begin for the first time. */
export type PracticeSecrets = { readonly token: string; readonly clientSecret: string }

export const practiceOrganisation = { name: 'office-of-practice', title: 'สำนักงานฝึกหัด' }
export const practiceClient = 'office-of-practice'
const portsSetting = 'practice.ports'
const portsShape = object({ hub: number().int(), exchange: number().int() })
const keysShape = object({ stamp: record(string(), unknown()), recipient: record(string(), unknown()) })

export const practiceFolder = (office: Office): string => join(office.folder, 'practice')

export type RunningServices = { readonly hub: PracticeHub; readonly exchange: PracticeExchange; readonly close: () => Promise<void> }

/** Starts practice hub and exchange at their ports. A port that somebody else took meanwhile is given up for another. */
export async function startServices(office: Office, secrets: PracticeSecrets): Promise<RunningServices> {
  const folder = practiceFolder(office)
  const { stamp, recipient } = readPracticeKeys(office)
  const kept = portsShape.safeParse(office.settings.get(portsSetting))
  const ports: PracticePorts = kept.success ? kept.data : { hub: 0, exchange: 0 }
  const hub = await startAt(ports.hub, port =>
    startPracticeHub({
      folder: join(folder, 'hub'),
      port,
      flavour: 'thai',
      organisation: practiceOrganisation,
      users: [{ name: 'practice-office', token: secrets.token, capacity: 'editor' }],
    }),
  )
  const publicStamp = toPublic(stamp)
  const kid = await nameKey(publicStamp)
  const recipients = [await nameKey(toPublic(recipient))]
  const exchange = await startAt(ports.exchange, port =>
    startPracticeExchange({
      folder: join(folder, 'exchange'),
      port,
      publicKey: { ...publicStamp, kid },
      signReceipt: claims => signToken(JSON.stringify(claims), stamp, { kid, typ: receiptType }),
      clients: [{ id: practiceClient, secret: secrets.clientSecret }],
      recipients,
    }),
  )
  if (hub.port !== ports.hub || exchange.port !== ports.exchange)
    office.settings.set(portsSetting, { hub: hub.port, exchange: exchange.port })
  return {
    hub,
    exchange,
    close: async () => {
      await Promise.all([hub.close(), exchange.close()])
    },
  }
}

async function startAt<T>(port: number, start: (port: number) => Promise<T>): Promise<T> {
  try {
    return await start(port)
  } catch (thrown) {
    if (port === 0 || !(thrown instanceof Fault) || thrown.code !== 'office/in-use') throw thrown
    return start(0)
  }
}

/** Lays down the keys of the practice exchange and of the agency that receives. */
export function keepPracticeKeys(office: Office, keys: PracticeKeys): void {
  mkdirSync(practiceFolder(office), { recursive: true })
  writeFileSync(join(practiceFolder(office), 'keys.json'), JSON.stringify(keys), { mode: 0o600, flush: true })
}

/** The keys that were laid down; with them the second key holder opens what the office sent. */
export function readPracticeKeys(office: Pick<Office, 'folder'>): PracticeKeys {
  const read = keysShape.parse(JSON.parse(readFileSync(join(office.folder, 'practice', 'keys.json'), 'utf8')))
  return { stamp: read.stamp as Jwk, recipient: read.recipient as Jwk }
}

/** The public part of a key. */
export function toPublic(key: Jwk): Jwk {
  const { d: _secret, ...open } = key
  return open
}
