import { askExchangeKey, askToken, type ExchangeLine } from './exchange-call.ts'
import { HubFault } from './hub-fault.ts'
import type { Jwk } from './jose.ts'
import type { Probe, ProbeLine } from './probe.ts'
import { readRecipientKey } from './recipient-key.ts'

/** Asks an exchange whether it knows us and with which key it signs; looks at the recipient's key. Writes nothing. `key` is null where it has none. */
export async function probeExchange(
  line: ExchangeLine,
  recipientKey: string,
  signal?: AbortSignal,
): Promise<Probe & { readonly key: Jwk | null }> {
  const lines: ProbeLine[] = []
  const attempt = async (code: string, work: () => Promise<string>): Promise<void> => {
    try {
      lines.push({ code, good: true, facts: { name: await work() } })
    } catch (thrown) {
      // What the exchange or the key says no to is a line of the answer; a line that is down is a fault.
      if (
        !(thrown instanceof HubFault) ||
        !['hub/token', 'exchange/recipient-key', 'hub/nonsense', 'exchange/refused'].includes(thrown.code)
      )
        throw thrown
      lines.push({ code, good: false, facts: { fault: thrown.code, reason: String(thrown.facts.reason ?? '') } })
    }
  }
  let key: Jwk | null = null
  await attempt('exchange', async () => {
    key = await askExchangeKey(line, signal)
    return String(key.kid ?? '')
  })
  await attempt('token', async () => {
    await askToken(line, signal)
    return line.clientId
  })
  await attempt('recipient-key', async () => (await readRecipientKey(recipientKey)).name)
  return { works: lines.every(one => one.good), lines, organisations: [], key }
}
