import type { Facts } from '../../shared/base/fault.ts'
import type { Courier } from './courier.ts'
import { HubFault } from './hub-fault.ts'
import type { HttpPort } from './transport.ts'

/** A port that remembers which secrets went out through it, and a way to say what a hub said without them. */
export type DiscreetPort = { readonly port: HttpPort; readonly withoutSecrets: <T>(work: () => Promise<T>) => Promise<T> }

const mark = '•••'
// Less than this is found in any text by chance.
const shortest = 4

/**
 * Watches a port. A hub may repeat to us what we sent it, also a token; what `withoutSecrets` throws has none of it in it, spelled
 * plainly, for JSON or for an address.
 */
export function watchSecrets(port: HttpPort): DiscreetPort {
  const secrets = new Set<string>()
  const redact = (text: string): string => [...secrets].reduce(strike, text)
  return {
    port: ask => {
      for (const [name, value] of Object.entries(ask.headers ?? {}))
        if (name.toLowerCase() === 'authorization') for (const secret of listSecrets(value)) secrets.add(secret)
      return port(ask)
    },
    withoutSecrets: async work => {
      try {
        return await work()
      } catch (thrown) {
        throw thrown instanceof HubFault ? hush(thrown, redact) : thrown
      }
    },
  }
}

/** A courier whose faults carry no secret. */
export const hushCourier = (courier: Courier, { withoutSecrets }: DiscreetPort): Courier => ({
  look: signal => withoutSecrets(() => courier.look(signal)),
  send: (signal, save) => withoutSecrets(() => courier.send(signal, save)),
  prove: signal => withoutSecrets(() => courier.prove(signal)),
})

// The longest first: one spelling may hold another.
function listSecrets(header: string): readonly string[] {
  const [scheme = '', ...rest] = header.split(' ')
  const bare = rest.length === 0 ? scheme : rest.join(' ')
  const password = scheme === 'Basic' ? /:(.*)$/s.exec(Buffer.from(bare, 'base64').toString('utf8'))?.[1] : undefined
  const plain = [bare, ...(password === undefined ? [] : [password, decodeURIComponent(password)])]
  const spelled = plain.flatMap(secret => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  return [...new Set(spelled)].filter(secret => secret.length >= shortest).sort((a, b) => b.length - a.length)
}

function strike(text: string, secret: string): string {
  const struck = text.replaceAll(secret, mark)
  // What a hub said is cut somewhere, and the cut may go through a secret.
  for (let length = secret.length - 1; length >= shortest; length--)
    if (struck.endsWith(secret.slice(0, length))) return struck.slice(0, -length) + mark
  return struck
}

function hush(fault: HubFault, redact: (text: string) => string): HubFault {
  const facts: Facts = Object.fromEntries(
    Object.entries(fault.facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? redact(fact) : typeof fact === 'object' ? fact.map(redact) : fact,
    ]),
  )
  const wait = fault.waitMs === null ? {} : { waitMs: fault.waitMs }
  return new HubFault(fault.code, facts, { raw: redact(fault.raw), ...wait, cause: fault.cause })
}
