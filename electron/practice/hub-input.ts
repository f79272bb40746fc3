import { json, record, string } from '../../shared/base/decode.ts'
import type { Json } from '../../shared/base/json.ts'
import { toBadRequest } from './hub-answer.ts'
import type { Upload } from './hub-resources.ts'
import type { HubPackage } from './hub-state.ts'
import type { Heard } from './serve-loopback.ts'

const dictionary = record(string(), json())

/** Reads what an action is told: a query, a JSON object, or a form with perhaps a file. Refuses everything else as CKAN does. */
export async function readInput(heard: Heard): Promise<{ readonly input: HubPackage; readonly upload: Upload | null }> {
  if (heard.method === 'GET') return { input: Object.fromEntries(heard.query), upload: null }
  const type = heard.header('content-type')
  if (type.startsWith('multipart/form-data')) return readForm(heard, type)
  if (!type.startsWith('application/json')) throw toBadRequest('JSON Error: Error decoding JSON data.')
  const read = dictionary.safeParse(parse(heard.body))
  if (!read.success) throw toBadRequest('JSON Error: Request data JSON decoded but it needs to be a dictionary.')
  return { input: read.data as HubPackage, upload: null }
}

async function readForm(heard: Heard, type: string): Promise<{ readonly input: HubPackage; readonly upload: Upload | null }> {
  const form = await new Response(heard.body, { headers: { 'content-type': type } }).formData()
  const input: Record<string, Json> = {}
  let upload: Upload | null = null
  for (const [key, value] of form) {
    if (typeof value === 'string') input[key] = value
    else upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
  }
  return { input, upload }
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw toBadRequest('JSON Error: Error decoding JSON data.')
  }
}
