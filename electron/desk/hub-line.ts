import type { HubRow } from '../db/hubs.ts'
import type { AddressRule } from '../hubs/address-rule.ts'
import { createTransport, type Fetch } from '../hubs/transport.ts'
import { type DiscreetPort, watchSecrets } from '../hubs/without-secrets.ts'
import type { Office } from './office.ts'

/** Setting by which an administrator allows hubs on the agency's own network. */
export const privateHubsSetting = 'hub.private-addresses'

/** Where an office may send: the practice office to this machine alone, a real one to the web and never to this machine. */
export const ruleFor = (office: Office): AddressRule =>
  office.info.practice ? { kind: 'loopback' } : { kind: 'web', privateAddresses: office.settings.get(privateHubsSetting) === true }

/** The way out for one hub; what went out through it as a secret comes back in no fault. */
export const portFor = (office: Office, fetch: Fetch): DiscreetPort => watchSecrets(createTransport(fetch, ruleFor(office)))

/** Name under which the secret of a hub is sealed. */
export const secretOf = (hub: string): string => `hub/${hub}`

/** A setting of a hub as text, empty where it is none. */
export function settingOf(hub: HubRow, name: string): string {
  const value = hub.settings[name]
  return typeof value === 'string' ? value : ''
}
