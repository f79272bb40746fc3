import { HubFault } from './hub-fault.ts'

// Nothing has left this machine, or nothing has reached the hub.
const offline = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EHOSTUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_INTERNET_DISCONNECTED',
  'ERR_NAME_NOT_RESOLVED',
  'ERR_NAME_RESOLUTION_FAILED',
  'ERR_CONNECTION_REFUSED',
  'ERR_ADDRESS_UNREACHABLE',
  'ERR_CONNECTION_TIMED_OUT',
  'ERR_PROXY_CONNECTION_FAILED',
  'ERR_TUNNEL_CONNECTION_FAILED',
  'ERR_NETWORK_ACCESS_DENIED',
]
const notSecure = /CERT|_SSL_|ERR_TLS|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER|EPROTO/

/**
 * Turns what fetch throws, on Node and on Electron, into a fault: offline where the request surely did not go, not-secure where the
 * hub could not prove who it is, no-answer for everything else, because then it may have landed.
 */
export function toNetworkFault(thrown: unknown, host: string): HubFault {
  if (thrown instanceof HubFault) return thrown
  const names = [...spellChain(thrown)]
  const raw = names.join(' < ')
  const said = { raw, cause: thrown }
  if (names.some(name => offline.some(code => name.includes(code)))) return new HubFault('hub/offline', { host }, said)
  if (names.some(name => notSecure.test(name))) return new HubFault('hub/not-secure', { host }, said)
  return new HubFault('hub/no-answer', { host }, said)
}

function* spellChain(thrown: unknown): Iterable<string> {
  let at: unknown = thrown
  for (let depth = 0; depth < 5 && at instanceof Error; depth++) {
    yield [at.name, 'code' in at ? String(at.code) : '', at.message].filter(part => part !== '').join(' ')
    if (at instanceof AggregateError) for (const one of at.errors) yield* spellChain(one)
    at = at.cause
  }
}
