import { Fault } from '../../shared/base/fault.ts'
import { type LinkScheme, linkSchemes } from '../../shared/publish/link-schemes.ts'
import { isLoopback } from '../hubs/address-rule.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'

const baseSetting = 'office.base-address'

/** The address below which the office publishes; null where no administrator has named it. */
export function baseOf(office: Pick<Office, 'settings'>): string | null {
  const stored = office.settings.get(baseSetting)
  return typeof stored === 'string' && stored !== '' ? stored : null
}

export const keepBase = (office: Pick<Office, 'settings'>, base: string): void => office.settings.set(baseSetting, base)

/** The addresses of others that columns may link to. */
export const schemesOf = (office: Office): readonly LinkScheme[] => rulesInForce(office, linkSchemes).rules.schemes

/**
 * Reads the address of the office: https, a name of the web and not a number or this machine, without port, query and credentials; it ends in
 * a slash. Throws office/bad-base with what is wrong. What has an address once keeps it, so that nothing passing may stand in it.
 */
export function readBase(text: string): string {
  const typed = text.trim()
  const refuse = (reason: string): Fault => new Fault('office/bad-base', { address: typed.slice(0, 200), reason })
  if (!URL.canParse(typed)) throw refuse('no-address')
  const url = new URL(typed)
  if (url.protocol !== 'https:') throw refuse('not-https')
  if (`${url.username}${url.password}${url.search}${url.hash}${url.port}` !== '' || /[?#@]/.test(typed)) throw refuse('more-than-address')
  const host = url.hostname
  if (isLoopback(host) || /^[\d.]+$|[[\]:]/.test(host) || !/\.[a-z][a-z0-9-]*[a-z0-9]$/i.test(host)) throw refuse('no-name')
  return `${url.origin}${url.pathname}`.replace(/\/*$/, '/')
}
