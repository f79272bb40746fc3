import type { LinkCheck } from '../../shared/catalogue/entry.ts'
import { type AddressRule, checkAddress, type LookUp } from './address-rule.ts'
import { HubFault } from './hub-fault.ts'
import { toNetworkFault } from './network-fault.ts'
import { type Fetch, resolveName } from './transport.ts'

type Found = Omit<LinkCheck, 'at'>
const timeMs = 20_000
const mostHops = 4

/**
 * Asks whether an address still answers, by its head alone, or by its first bytes where a server knows no HEAD. Each address on the way is
 * held against the rule before it is asked; no cookie and no credential goes along. Throws HubFault where nothing could be asked: the
 * address is not allowed, or there is no line.
 */
export async function checkLink(fetch: Fetch, rule: AddressRule, address: string, lookUp: LookUp = resolveName): Promise<Found> {
  const clock = AbortSignal.timeout(timeMs)
  const began = performance.now()
  const tell = (state: Found['state'], status: number, to: string): Found => ({
    state,
    status,
    to,
    ms: Math.round(performance.now() - began),
  })
  let at = address
  for (let hop = 0; hop < mostHops; hop++) {
    await checkAddress(at, rule, lookUp)
    const answer = await askHead(fetch, at, clock).catch((thrown: unknown) => toNetworkFault(thrown, new URL(at).host))
    if (answer instanceof HubFault) {
      if (answer.code === 'hub/offline') throw answer
      return tell(answer.code === 'hub/not-secure' ? 'refused' : 'no-answer', 0, at)
    }
    const next = answer.status >= 300 && answer.status <= 399 ? answer.headers.get('location') : null
    if (next === null || !URL.canParse(next, at)) return tell(stateOf(answer, at === address), answer.status, at)
    at = new URL(next, at).href
  }
  return tell('refused', 310, at)
}

async function askHead(fetch: Fetch, url: string, signal: AbortSignal): Promise<Response> {
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; Rabian)', accept: '*/*' }
  const init = { headers, redirect: 'manual', credentials: 'omit', cache: 'no-store', signal } as const
  const head = await fetch(url, { ...init, method: 'HEAD' })
  await head.body?.cancel()
  if (head.type === 'opaqueredirect' || ![400, 403, 405, 501].includes(head.status)) return head
  const got = await fetch(url, { ...init, method: 'GET', headers: { ...headers, range: 'bytes=0-0' } })
  // What it is tells no more than that it is there.
  await got.body?.cancel()
  return got
}

function stateOf(answer: Response, isWhereItWas: boolean): Found['state'] {
  // Electron hides where a redirect leads that it was told not to follow.
  if (answer.type === 'opaqueredirect') return 'moved'
  if (answer.status === 404 || answer.status === 410) return 'gone'
  if (answer.status >= 200 && answer.status <= 299) return isWhereItWas ? 'answers' : 'moved'
  return 'refused'
}
