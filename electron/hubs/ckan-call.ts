import { flag, list, object, optional, record, string, unknown } from '../../shared/base/decode.ts'
import { HubFault } from './hub-fault.ts'
import type { HttpAnswer, HttpAsk, HttpPort } from './transport.ts'

/** One CKAN as we reach it: `base` without a slash at the end; an empty token asks as nobody. */
export type CkanLine = { readonly port: HttpPort; readonly base: string; readonly token: string }

/** What an action answered: its result, or a refusal in CKAN's own terms. Messages are translated by the hub: branch on type and field names only. */
export type CkanAnswer =
  | { readonly ok: true; readonly result: unknown }
  | { readonly ok: false; readonly status: number; readonly type: string; readonly fields: readonly string[]; readonly raw: string }

type Options = Pick<HttpAsk, 'signal' | 'timeMs'>

const envelope = object({ success: flag(), result: optional(unknown()), error: optional(unknown()) })
const errors = record(string(), unknown())
const aside = ['__type', 'message', 'help']

/**
 * Calls an action by POST. Throws HubFault where there is no answer of a CKAN: hub/busy, hub/no-answer, hub/nonsense, hub/token,
 * hub/too-large, hub/refused, and what the port throws.
 */
export async function callCkan(line: CkanLine, action: string, input: object | FormData, options: Options = {}): Promise<CkanAnswer> {
  try {
    return await callOnce(line, action, input, options)
  } catch (thrown) {
    // The hub closed a connection that was kept open. Asking again changes nothing there; only a question may be repeated at once.
    if (!isQuestion.test(action) || !(thrown instanceof HubFault) || !closedConnection.test(thrown.raw)) throw thrown
    return callOnce(line, action, input, options)
  }
}

const isQuestion = /_(show|list|for_user)$/
const closedConnection = /UND_ERR_SOCKET|ECONNRESET|ERR_CONNECTION_(RESET|CLOSED)|ERR_EMPTY_RESPONSE/

async function callOnce(line: CkanLine, action: string, input: object | FormData, options: Options): Promise<CkanAnswer> {
  const isForm = input instanceof FormData
  const answer = await line.port({
    method: 'POST',
    url: `${line.base}/api/3/action/${action}`,
    headers: { ...readAuth(line), ...(isForm ? {} : { 'content-type': 'application/json' }) },
    body: isForm ? input : JSON.stringify(input),
    ...options,
  })
  return readCkanAnswer(answer)
}

/** The header that tells the hub who asks: CKAN wants the bare token, without "Bearer". */
export const readAuth = (line: CkanLine): { readonly [name: string]: string } => (line.token === '' ? {} : { authorization: line.token })

/** Reads the answer of an action or throws what it means that it is none. */
export function readCkanAnswer(answer: HttpAnswer): CkanAnswer {
  const said = { raw: `${answer.status} ${answer.text}` }
  refuseStatus(answer, said.raw)
  const json = parse(answer.text)
  const read = envelope.safeParse(json)
  if (answer.status === 200) {
    if (read.success && read.data.success) return { ok: true, result: read.data.result }
    throw new HubFault('hub/nonsense', { status: 200 }, said)
  }
  if (answer.status >= 500) throw new HubFault('hub/no-answer', { status: answer.status }, said)
  const error = read.success ? errors.safeParse(read.data.error) : null
  if (error?.success) {
    const { fields, type } = readError(error.data)
    return { ok: false, status: answer.status, type, fields, raw: said.raw }
  }
  if (typeof json === 'string') return { ok: false, status: answer.status, type: 'Bad Request', fields: [], raw: said.raw }
  // An answer that was cut off says nothing; a page of somebody else's is a refusal on the way.
  if (isJson(answer)) throw new HubFault('hub/nonsense', { status: answer.status }, said)
  throw new HubFault('hub/refused', { status: answer.status }, said)
}

const isJson = (answer: HttpAnswer): boolean => (answer.headers.get('content-type') ?? '').startsWith('application/json')

/** Turns a refusal that the caller did not foresee into its fault. */
export function toRefusal(answer: Exclude<CkanAnswer, { ok: true }>): HubFault {
  const said = { raw: answer.raw }
  if (answer.fields.includes('upload')) return new HubFault('hub/too-large', {}, said)
  if (answer.type === 'Authorization Error') return new HubFault('hub/not-authorised', {}, said)
  // thai_gdc takes each title once. What it says is translated by the hub and not to be read, but nothing else stands in the way.
  if (answer.type === 'Validation Error' && answer.fields.length === 1 && answer.fields[0] === 'title')
    return new HubFault('hub/title-refused', {}, said)
  return new HubFault('hub/refused', { status: answer.status, type: answer.type, fields: answer.fields }, said)
}

// Answers of gateways and of the hub's own limits, whatever their body says.
export function refuseStatus(answer: HttpAnswer, raw: string): void {
  const said = { raw, ...readWait(answer) }
  const facts = { status: answer.status }
  if (answer.status === 401) throw new HubFault('hub/token', facts, said)
  if (answer.status === 407) throw new HubFault('hub/offline', { ...facts, reason: 'proxy' }, said)
  if (answer.status === 413) throw new HubFault('hub/too-large', facts, said)
  if (answer.status === 511) throw new HubFault('hub/nonsense', facts, said)
  if ([408, 425, 429, 503].includes(answer.status)) throw new HubFault('hub/busy', facts, said)
}

function readWait(answer: HttpAnswer): { readonly waitMs?: number } {
  const text = answer.headers.get('retry-after')
  if (text === null) return {}
  const seconds = Number(text)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(text) - Date.now()
  return Number.isFinite(ms) && ms > 0 ? { waitMs: ms } : {}
}

function readError(error: Record<string, unknown>): { readonly type: string; readonly fields: readonly string[] } {
  const type = error.__type
  const fields = Object.entries(error).filter(([key]) => !aside.includes(key))
  // The errors of resources are a list by position, with an empty object for each good one.
  const inner = fields.flatMap(([key, value]) => (key === 'resources' ? listInner(value) : []))
  return { type: typeof type === 'string' ? type : '', fields: [...fields.map(([key]) => key), ...inner] }
}

const listInner = (value: unknown): readonly string[] => {
  const read = list(errors).safeParse(value)
  return read.success ? [...new Set(read.data.flatMap(one => Object.keys(one)))].map(key => `resources.${key}`) : []
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
