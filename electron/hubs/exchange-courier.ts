import { createHash } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import type { ParcelManifest } from '../../shared/publish/parcel-manifest.ts'
import type { Courier, Progress, Proof } from './courier.ts'
import { sealEnvelope } from './envelope.ts'
import { askToken, type ExchangeLine, type Receipt, readAnswer, readReceipt } from './exchange-call.ts'
import { HubFault } from './hub-fault.ts'
import type { Jwk } from './jose.ts'
import type { RecipientKey } from './recipient-key.ts'
import type { HttpAnswer, HttpAsk } from './transport.ts'

/**
 * One version on its way through the exchange. The envelope is sealed once and kept at `envelopePath` until it is delivered, because
 * a second seal would be other bytes under the same deposit.
 */
export type ExchangeDelivery = {
  readonly line: ExchangeLine
  readonly manifest: ParcelManifest
  readonly readTable: () => Promise<string>
  readonly officeKey: Jwk
  readonly recipient: RecipientKey
  readonly exchangeKey: Jwk
  readonly envelopePath: string
  readonly progress: Progress
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const anything = { safeParse: (data: unknown) => ({ success: true, data }) as const }

/** Builds the courier of one restricted parcel. */
export function createExchangeCourier(delivery: ExchangeDelivery): Courier {
  let notes = delivery.progress
  const { deposit } = delivery.manifest
  const ask = async (token: string, more: Partial<HttpAsk>, path = ''): Promise<HttpAnswer> =>
    delivery.line.port({
      method: 'GET',
      url: `${delivery.line.base}/deposits/${deposit}${path}`,
      ...more,
      headers: { authorization: `Bearer ${token}`, ...more.headers },
    })
  const look = async (token: string, signal: AbortSignal): Promise<Receipt | null> => {
    const answer = await ask(token, { signal })
    if (answer.status === 404) return null
    const receipt = await readReceipt(answer, delivery.exchangeKey, { deposit, recipient: delivery.recipient.name })
    // Somebody else's bytes under our deposit, or ours of a time that we no longer remember.
    if (receipt.sha256 !== notes.envelopeSha) throw new HubFault('hub/conflict', { reason: 'other-content', deposit })
    return receipt
  }
  return {
    look: async signal => ((await look(await askToken(delivery.line, signal), signal)) === null ? 'absent' : 'landed'),
    send: async (signal, save) => {
      const token = await askToken(delivery.line, signal)
      if ((await look(token, signal)) !== null) return
      const envelope = await takeEnvelope(delivery, notes.envelopeSha)
      notes = { ...notes, envelopeSha: hash(envelope), envelopeBytes: envelope.length }
      save(notes)
      const headers = { 'content-type': 'application/jose', 'idempotency-key': deposit, 'x-recipient': delivery.recipient.name }
      const answer = await ask(token, { method: 'PUT', headers, body: envelope, signal, timeMs: 60_000 + envelope.length / 32 })
      await readReceipt(answer, delivery.exchangeKey, { deposit, recipient: delivery.recipient.name })
    },
    prove: async signal => {
      const token = await askToken(delivery.line, signal)
      const receipt = await look(token, signal)
      if (receipt === null) throw new HubFault('hub/differs', { fields: ['deposit'] })
      const isWhole = async (): Promise<boolean> => {
        const content = await ask(token, { signal, headers: { accept: '*/*' }, most: receipt.bytes + 64 * 1024 }, '/content')
        if (content.status !== 200) readAnswer(content, anything)
        if ((content.headers.get('content-type') ?? '').startsWith('text/html')) throw new HubFault('hub/nonsense', { status: 200 })
        return hash(content.text) === receipt.sha256
      }
      // Read a second time where it differs: a line may cut it short.
      if (!(await isWhole()) && !(await isWhole())) throw new HubFault('hub/differs', { fields: ['content'] })
      return toProof(delivery, receipt)
    },
  }
}

const toProof = (delivery: ExchangeDelivery, receipt: Receipt): Proof => ({
  address: `${delivery.line.base}/deposits/${receipt.deposit}`,
  receipt: {
    deposit: receipt.deposit,
    sha256: receipt.sha256,
    bytes: receipt.bytes,
    receivedAt: receipt.received_at,
    recipient: receipt.recipient,
    token: receipt.token,
  },
})

async function takeEnvelope(delivery: ExchangeDelivery, sealedBefore: unknown): Promise<string> {
  const kept = await readFile(delivery.envelopePath, 'utf8').catch(() => null)
  if (kept !== null && hash(kept) === sealedBefore) return kept
  const made = await sealEnvelope(delivery.manifest, await delivery.readTable(), delivery.officeKey, delivery.recipient)
  await writeFile(`${delivery.envelopePath}.part`, made, { flush: true })
  await rename(`${delivery.envelopePath}.part`, delivery.envelopePath)
  return made
}
