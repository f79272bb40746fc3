import { lookup } from 'node:dns/promises'
import { type AddressRule, checkAddress, type LookUp } from './address-rule.ts'
import { HubFault } from './hub-fault.ts'
import { toNetworkFault } from './network-fault.ts'

/**
 * One request. `timeMs` bounds the whole of it, `most` the bytes of the answer; with `sink` the body is handed on piece by piece and not
 * kept. The signal stops it at once.
 */
export type HttpAsk = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | FormData | Uint8Array<ArrayBuffer>
  readonly timeMs?: number
  readonly most?: number
  readonly sink?: (piece: Uint8Array) => void
  readonly signal?: AbortSignal
}

export type HttpAnswer = { readonly status: number; readonly headers: { get(name: string): string | null }; readonly text: string }

/** The only way out to a hub. Throws HubFault: hub/offline, hub/no-answer, hub/not-secure, hub/redirected, hub/too-large, hub/bad-address. */
export type HttpPort = (ask: HttpAsk) => Promise<HttpAnswer>

/** `fetch` of Electron's net in the app, of Node elsewhere. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

const minute = 60_000
const megabyte = 1024 * 1024

/** Builds the port for one hub: rule checked before every request, no cookie, no cache, no redirect followed, time and size bounded. */
export function createTransport(fetch: Fetch, rule: AddressRule, lookUp: LookUp = resolveName): HttpPort {
  return async ask => {
    const host = new URL(ask.url).host
    await checkAddress(ask.url, rule, lookUp)
    const clock = AbortSignal.timeout(Math.ceil(ask.timeMs ?? minute))
    const signal = ask.signal ? AbortSignal.any([ask.signal, clock]) : clock
    try {
      const answer = await fetch(ask.url, {
        method: ask.method,
        headers: { 'user-agent': 'Rabian', accept: 'application/json', ...ask.headers },
        ...(ask.body === undefined ? {} : { body: ask.body }),
        redirect: 'manual',
        credentials: 'omit',
        cache: 'no-store',
        signal,
      })
      refuseRedirect(answer, host)
      return { status: answer.status, headers: answer.headers, text: await readBody(answer, ask, host) }
    } catch (thrown) {
      throw toNetworkFault(thrown, host)
    }
  }
}

// Browsers and Electron hide the status of a redirect that they were told not to follow.
function refuseRedirect(answer: Response, host: string): void {
  if (answer.type !== 'opaqueredirect' && (answer.status < 300 || answer.status > 399)) return
  throw new HubFault(
    'hub/redirected',
    { host, to: readTarget(answer.headers.get('location')) },
    { raw: `${answer.status} ${answer.statusText}` },
  )
}

// Only the host: a query may carry somebody's secret.
const readTarget = (location: string | null): string => (location !== null && URL.canParse(location) ? new URL(location).host : '')

async function readBody(answer: Response, ask: HttpAsk, host: string): Promise<string> {
  if (answer.body === null) return ''
  const most = ask.most ?? 8 * megabyte
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const piece of answer.body) {
    bytes += piece.length
    if (bytes > most) throw new HubFault('hub/nonsense', { host, reason: 'too-long', limit: most })
    if (ask.sink && answer.ok) ask.sink(piece)
    else text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

/** The addresses of a host; none where only a proxy knows it. */
export async function resolveName(host: string): Promise<readonly string[]> {
  try {
    return (await lookup(host, { all: true })).map(found => found.address)
  } catch {
    // Behind a proxy only the proxy knows the name; fetch itself says so where nobody does.
    return []
  }
}
