import { createHash, randomBytes } from 'node:crypto'
import { list, number, object, string } from '../../shared/base/decode.ts'
import type { Json } from '../../shared/base/json.ts'
import { type Heard, type LoopbackService, serveLoopback, type Told } from './serve-loopback.ts'
import { openShelf, type Shelf } from './shelf.ts'

/** One parcel that the exchange holds. `receipt` is what it signed for it. */
export type Deposit = {
  readonly id: string
  readonly client: string
  readonly recipient: string
  readonly sha256: string
  readonly bytes: number
  readonly receivedAt: string
  readonly receipt: string
}
/** What a receipt says, before it is signed. */
export type ReceiptClaims = { readonly [name: string]: string | number }

/** How a practice exchange is begun. It signs with what it is given and never learns how; it cannot open what it holds. */
export type ExchangeSetup = {
  readonly folder: string
  readonly port: number
  readonly publicKey: { readonly [name: string]: Json }
  readonly signReceipt: (claims: ReceiptClaims) => Promise<string>
  readonly clients: readonly { readonly id: string; readonly secret: string }[]
  /** Thumbprints of the recipients that it knows. */
  readonly recipients: readonly string[]
  readonly largest?: number
}
export type PracticeExchange = LoopbackService & {
  readonly deposits: () => readonly Deposit[]
  readonly readEnvelope: (id: string) => string | null
}

const shape = object({
  clients: list(object({ id: string(), secretSha: string() })),
  deposits: list(
    object({
      id: string(),
      client: string(),
      recipient: string(),
      sha256: string(),
      bytes: number(),
      receivedAt: string(),
      receipt: string(),
    }),
  ),
})
type State = ReturnType<typeof shape.parse>
type Counter = { readonly setup: ExchangeSetup; readonly shelf: Shelf; readonly tokens: Map<string, Grant>; state: State }
type Grant = { readonly client: string; readonly until: number }

const tokenLife = 600
const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
const answer = (status: number, value: Json): Told => ({
  status,
  type: 'application/json',
  body: JSON.stringify(value),
  headers: { 'cache-control': 'no-store' },
})
const refuse = (status: number, error: string): Told => answer(status, { error })

/** Starts an exchange on this machine: client credentials, deposits by id that can be repeated without harm, signed receipts. */
export async function startPracticeExchange(setup: ExchangeSetup): Promise<PracticeExchange> {
  const shelf = openShelf(setup.folder)
  const kept = shelf.read()
  const fresh: State = { clients: setup.clients.map(client => ({ id: client.id, secretSha: hash(client.secret) })), deposits: [] }
  const counter: Counter = { setup, shelf, tokens: new Map(), state: kept === null ? fresh : shape.parse(kept) }
  shelf.write(counter.state)
  const service = await serveLoopback(setup.port, heard => serve(counter, heard))
  return {
    ...service,
    deposits: () => counter.state.deposits,
    readEnvelope: id => shelf.readFile(id)?.toString('utf8') ?? null,
  }
}

async function serve(counter: Counter, heard: Heard): Promise<Told> {
  if (heard.path === '/.well-known/jwks.json') return answer(200, { keys: [counter.setup.publicKey] })
  if (heard.path === '/oauth/token') return grantToken(counter, heard)
  const [, id = '', content = ''] = /^\/deposits\/([0-9a-f-]{36})(\/content)?$/.exec(heard.path) ?? []
  if (id === '') return refuse(404, 'not_found')
  const grant = counter.tokens.get(heard.header('authorization').replace(/^Bearer /, ''))
  if (grant === undefined || grant.until < Date.now()) return refuse(401, 'invalid_token')
  const found = counter.state.deposits.find(one => one.id === id)
  if (found !== undefined && found.client !== grant.client) return refuse(403, 'not_yours')
  if (heard.method === 'PUT') return keepDeposit(counter, heard, grant.client, id, found)
  if (found === undefined) return refuse(404, 'not_found')
  if (content === '') return answer(200, { receipt: found.receipt })
  return { status: 200, type: 'application/jose', body: counter.shelf.readFile(id) ?? '' }
}

function grantToken(counter: Counter, heard: Heard): Told {
  const form = new URLSearchParams(heard.body.toString('utf8'))
  if (heard.method !== 'POST' || form.get('grant_type') !== 'client_credentials') return refuse(400, 'unsupported_grant_type')
  const [id = '', secret = ''] = Buffer.from(heard.header('authorization').replace(/^Basic /, ''), 'base64')
    .toString('utf8')
    .split(':')
    .map(decodeURIComponent)
  const client = counter.state.clients.find(one => one.id === id && one.secretSha === hash(secret))
  if (client === undefined) return refuse(401, 'invalid_client')
  const token = randomBytes(32).toString('base64url')
  counter.tokens.set(token, { client: client.id, until: Date.now() + tokenLife * 1000 })
  return answer(200, { access_token: token, token_type: 'Bearer', expires_in: tokenLife, scope: 'deposit' })
}

async function keepDeposit(counter: Counter, heard: Heard, client: string, id: string, found: Deposit | undefined): Promise<Told> {
  const sha256 = hash(heard.body)
  if (found !== undefined) return found.sha256 === sha256 ? answer(200, { receipt: found.receipt }) : refuse(409, 'other_content')
  const recipient = heard.header('x-recipient')
  if (!counter.setup.recipients.includes(recipient)) return refuse(422, 'unknown_recipient')
  if (heard.body.length > (counter.setup.largest ?? 200 * 1024 * 1024)) return refuse(413, 'too_large')
  // An exchange carries sealed letters only: five parts, or it is not one.
  if (heard.header('content-type') !== 'application/jose' || heard.body.toString('latin1').split('.').length !== 5)
    return refuse(415, 'not_encrypted')
  const receivedAt = new Date().toISOString()
  const claims = { deposit: id, client, recipient, sha256, bytes: heard.body.length, received_at: receivedAt }
  const deposit: Deposit = {
    id,
    client,
    recipient,
    sha256,
    bytes: heard.body.length,
    receivedAt,
    receipt: await counter.setup.signReceipt(claims),
  }
  counter.shelf.writeFile(id, heard.body)
  counter.state = { ...counter.state, deposits: [...counter.state.deposits.filter(one => one.id !== id), deposit] }
  counter.shelf.write(counter.state)
  return answer(201, { receipt: deposit.receipt })
}
