import { generateKeyPairSync } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Courier, Progress } from '../../../electron/hubs/courier.ts'
import { openEnvelope } from '../../../electron/hubs/envelope.ts'
import { receiptType } from '../../../electron/hubs/exchange-call.ts'
import { createExchangeCourier } from '../../../electron/hubs/exchange-courier.ts'
import { probeExchange } from '../../../electron/hubs/exchange-probe.ts'
import { HubFault } from '../../../electron/hubs/hub-fault.ts'
import { type Jwk, nameKey, signToken } from '../../../electron/hubs/jose.ts'
import { type RecipientKey, readRecipientKey } from '../../../electron/hubs/recipient-key.ts'
import { createTransport } from '../../../electron/hubs/transport.ts'
import { type PracticeExchange, startPracticeExchange } from '../../../electron/practice/exchange.ts'
import type { ParcelManifest } from '../../../shared/publish/parcel-manifest.ts'
import { deliver } from '../../hubs/deliver.ts'
import { faults, startFaultProxy } from '../../hubs/fault-proxy.ts'
import { columns, csvOf, hashOf, tempFolder } from '../../hubs/sample-publication.ts'

const jwkPair = (): { secret: Jwk; open: Jwk } => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { secret: privateKey.export({ format: 'jwk' }) as Jwk, open: publicKey.export({ format: 'jwk' }) as Jwk }
}
const office = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as Jwk
const reader = jwkPair()
const stamp = jwkPair()
const signal = new AbortController().signal

let recipient: RecipientKey
let exchange: PracticeExchange
let folder: string
let count = 0

beforeEach(async () => {
  recipient = await readRecipientKey(JSON.stringify(reader.open))
  folder = tempFolder()
  exchange = await startPracticeExchange({
    folder: join(folder, 'exchange'),
    port: 0,
    publicKey: { ...stamp.open, kid: 'stamp' } as Record<string, string>,
    signReceipt: claims => signToken(JSON.stringify(claims), stamp.secret, { kid: 'stamp', typ: receiptType }),
    clients: [{ id: 'office: ก', secret: 's3cret:%' }],
    recipients: [recipient.name],
  })
})
afterEach(() => exchange.close())

const manifestOf = (deposit: string): ParcelManifest => ({
  kind: 'rabian-parcel/1',
  deposit,
  office: { id: 'office-1', name: 'สำนักงานทดสอบ', code: '01234' },
  dataset: 'd1',
  version: 1,
  title: 'จำนวนรถ',
  level: 'internal',
  category: 'internal',
  columns: [...columns],
  rows: 2,
  tableSha: hashOf(csvOf(1)),
  metadataSha: hashOf('metadata'),
  purpose: 'วางแผนการขนส่ง',
  terms: 'ใช้ตามวัตถุประสงค์เท่านั้น',
  recipient: { name: 'กรมตัวอย่าง', key: recipient.name },
  senderKey: String(office.x),
  ledger: { seq: 7, hash: hashOf('head') },
  madeAt: '2026-11-23T00:00:00.000Z',
})

type Change = { base?: string; secret?: string; stampKey?: Jwk; progress?: Progress; timeMs?: number }
function courier(deposit: string, change: Change = {}): Courier {
  const port = createTransport(fetch, { kind: 'loopback' })
  return createExchangeCourier({
    line: {
      port: ask => port({ ...ask, timeMs: change.timeMs ?? 10_000 }),
      base: change.base ?? exchange.address,
      clientId: 'office: ก',
      clientSecret: change.secret ?? 's3cret:%',
    },
    manifest: manifestOf(deposit),
    readTable: async () => csvOf(1),
    officeKey: office,
    recipient,
    exchangeKey: change.stampKey ?? stamp.open,
    envelopePath: join(folder, `${deposit}.jwe`),
    progress: change.progress ?? {},
  })
}
const freshDeposit = (): string => `00000000-0000-8000-8000-${String(++count).padStart(12, '0')}`
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (thrown: unknown) => (thrown instanceof HubFault ? thrown.code : String(thrown)),
  )

test('a second key holder opens the parcel and finds the table, and nobody else does', async () => {
  const deposit = freshDeposit()
  const { parcel } = await deliver(progress => courier(deposit, { progress }))
  expect(parcel.state).toBe('done')
  const envelope = exchange.readEnvelope(deposit) ?? ''
  expect(envelope).not.toContain('เชียงใหม่')
  const opened = await openEnvelope(envelope, reader.secret, String(office.x))
  expect(opened.table).toBe(csvOf(1))
  expect(opened.manifest).toEqual(manifestOf(deposit))
  expect(await codeOf(openEnvelope(envelope, jwkPair().secret, String(office.x)))).toBe('exchange/receipt')
  const stranger = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
  expect(await codeOf(openEnvelope(envelope, reader.secret, String(stranger.x)))).toBe('exchange/receipt')
  const touched = `${envelope.slice(0, -9)}${envelope.at(-9) === 'A' ? 'B' : 'A'}${envelope.slice(-8)}`
  expect(await codeOf(openEnvelope(touched, reader.secret, String(office.x)))).toBe('exchange/receipt')
})

test('the receipt is one that the exchange signed for this deposit', async () => {
  const deposit = freshDeposit()
  await deliver(progress => courier(deposit, { progress }))
  const sent = exchange.deposits().find(one => one.id === deposit)
  const proof = await courier(deposit, { progress: { envelopeSha: sent?.sha256 ?? '' } }).prove(signal)
  expect(proof.receipt).toMatchObject({ deposit, sha256: sent?.sha256, recipient: recipient.name })
  const forged = courier(deposit, { stampKey: jwkPair().open, progress: { envelopeSha: sent?.sha256 ?? '' } })
  expect(await codeOf(forged.prove(signal))).toBe('exchange/receipt')
})

test('a wrong secret and an unknown recipient are a person’s matter', async () => {
  expect(await codeOf(courier(freshDeposit(), { secret: 'wrong' }).send(signal, () => {}))).toBe('hub/token')
  recipient = await readRecipientKey(JSON.stringify(jwkPair().open))
  expect(await codeOf(courier(freshDeposit()).send(signal, () => {}))).toBe('exchange/refused')
})

test('other bytes under our deposit are never taken for ours', async () => {
  const deposit = freshDeposit()
  await deliver(progress => courier(deposit, { progress }))
  rmSync(join(folder, `${deposit}.jwe`))
  expect(await codeOf(courier(deposit).send(signal, () => {}))).toBe('hub/conflict')
})

for (const fault of faults.filter(one => one !== 'redirect'))
  test(`a line that does ‘${fault}’ at any one request deposits once`, async () => {
    const proxy = await startFaultProxy(exchange.address)
    for (let n = 0; n < 7; n++) {
      const deposit = freshDeposit()
      const first = proxy.seen.length
      proxy.plan(request => (request.n - first === n ? fault : 'pass'))
      const { parcel } = await deliver(progress => courier(deposit, { base: proxy.address, progress, timeMs: 2000 }))
      expect([parcel.state, parcel.fault?.code]).toEqual(['done', undefined])
      expect(exchange.deposits().filter(one => one.id === deposit)).toHaveLength(1)
      expect(existsSync(join(folder, `${deposit}.jwe.part`))).toBe(false)
    }
    await proxy.close()
  })

test.each([
  ['a private key', () => JSON.stringify(reader.secret), 'private'],
  [
    'a short RSA key',
    () => JSON.stringify(generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' })),
    'short',
  ],
  ['a signing key', () => JSON.stringify(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })), 'kind'],
  ['no key at all', () => '{"kty":"EC","crv":"P-256","x":"AA","y":"AA"}', 'not-a-key'],
  ['not JSON', () => 'กุญแจ', 'not-a-key'],
])('%s is refused as the key of a recipient', async (_what, make, reason) => {
  await expect(readRecipientKey(make())).rejects.toMatchObject({ code: 'exchange/recipient-key', facts: { reason } })
})

test('an RSA key of 2048 bits serves as well', async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  recipient = await readRecipientKey(JSON.stringify(pair.publicKey.export({ format: 'jwk' })))
  const deposit = freshDeposit()
  await exchange.close()
  exchange = await startPracticeExchange({
    folder: join(folder, 'other'),
    port: 0,
    publicKey: stamp.open as Record<string, string>,
    signReceipt: claims => signToken(JSON.stringify(claims), stamp.secret, { kid: 'stamp', typ: receiptType }),
    clients: [{ id: 'office: ก', secret: 's3cret:%' }],
    recipients: [await nameKey(recipient.key)],
  })
  const { parcel } = await deliver(progress => courier(deposit, { progress }))
  expect(parcel.state).toBe('done')
  const opened = await openEnvelope(
    exchange.readEnvelope(deposit) ?? '',
    pair.privateKey.export({ format: 'jwk' }) as Jwk,
    String(office.x),
  )
  expect(opened.table).toBe(csvOf(1))
})

test('a probe says line by line what is wrong and writes nothing', async () => {
  const port = createTransport(fetch, { kind: 'loopback' })
  const line = { port, base: exchange.address, clientId: 'office: ก', clientSecret: 'wrong' }
  const bad = await probeExchange(line, 'nothing')
  expect(bad.works).toBe(false)
  expect(bad.lines.map(one => [one.code, one.good])).toEqual([
    ['exchange', true],
    ['token', false],
    ['recipient-key', false],
  ])
  const good = await probeExchange({ ...line, clientSecret: 's3cret:%' }, JSON.stringify(reader.open))
  expect(good.works).toBe(true)
  expect(exchange.deposits()).toHaveLength(0)
})
