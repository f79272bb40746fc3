import { isIPv4, isIPv6 } from 'node:net'
import { HubFault } from './hub-fault.ts'

/**
 * Where requests may go. `web`: https to public addresses, and to private ones only where the administrator has allowed it;
 * `plain` lets http pass, for looking whether a page of others is there; `loopback`: this machine alone, http allowed, for the practice hub and for tests.
 */
export type AddressRule =
  | { readonly kind: 'web'; readonly privateAddresses: boolean; readonly plain?: boolean }
  | { readonly kind: 'loopback' }

/** Resolves a host name to its addresses. */
export type LookUp = (host: string) => Promise<readonly string[]>

/** Reads the base address of a hub: no query, no credentials, no slash at the end. Throws hub/bad-address. */
export function readBaseAddress(text: string): string {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new HubFault('hub/bad-address', { address: text.slice(0, 200) })
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    throw new HubFault('hub/bad-address', { address: `${url.origin}${url.pathname}` })
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

/** Throws unless a request to the address is allowed. The name is resolved where it can be; behind a proxy that resolves it, it stays unknown. */
export async function checkAddress(address: string, rule: AddressRule, lookUp: LookUp): Promise<void> {
  const url = new URL(address)
  const host = url.hostname.replace(/^\[|\]$|\.$/g, '')
  if (rule.kind === 'loopback') {
    if (!isLoopback(host)) throw new HubFault('hub/practice-only', { host })
    return
  }
  if (url.protocol !== 'https:' && !(rule.plain === true && url.protocol === 'http:')) throw new HubFault('hub/not-secure', { host })
  const addresses = isIPv4(host) || isIPv6(host) ? [host] : await lookUp(host)
  if (isLoopback(host) || addresses.some(isLoopback)) throw new HubFault('hub/bad-address', { address: url.origin, reason: 'loopback' })
  if (!rule.privateAddresses && addresses.some(isPrivate)) throw new HubFault('hub/bad-address', { address: url.origin, reason: 'private' })
}

/** Tells whether a host is this machine. */
export function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1' || host === '::') return true
  // Nobody's address, 0.0.0.0, is answered by this machine as well.
  const first = (isIPv4(host) ? host : toV4(host)).split('.')[0]
  return first === '127' || first === '0'
}

function isPrivate(address: string): boolean {
  const v4 = isIPv4(address) ? address : toV4(address)
  if (v4 !== '') {
    const [a = 0, b = 0] = v4.split('.').map(Number)
    return (
      a === 10 ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      a >= 224
    )
  }
  return /^(f[cd]|fe[89a-f]|ff)/i.test(address)
}

// An IPv4 address in the clothes of an IPv6 one, mapped, compatible or through a translator, dotted or in hexadecimal.
function toV4(address: string): string {
  const tail = /^(?:::(?:ffff:(?:0:)?)?|64:ff9b::)([\d.]{7,15}|[0-9a-f]{1,4}:[0-9a-f]{1,4})$/i.exec(address)?.[1] ?? ''
  if (isIPv4(tail) || tail === '') return tail
  const [high = 0, low = 0] = tail.split(':').map(word => Number.parseInt(word, 16))
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
