import { list, object, optional, string } from '../../shared/base/decode.ts'
import { levelKeys } from '../../shared/describe/labels.ts'
import { type HubShape, readHubShape, stockShape } from '../../shared/publish/hub-shape.ts'
import { type CkanLine, callCkan, toRefusal } from './ckan-call.ts'
import { HubFault } from './hub-fault.ts'
import type { Probe, ProbeLine } from './probe.ts'

const status = object({ ckan_version: string(), site_title: optional(string().nullable()) })
const user = object({ name: string() })
const organisations = list(object({ name: string(), title: optional(string().nullable()) }))

/** Asks a CKAN who we are. Throws hub/token where it does not know us: a bad token reads public data all the same, and answers 200. */
export async function askWhoWeAre(line: CkanLine, signal?: AbortSignal): Promise<string> {
  const answer = await callCkan(line, 'user_show', {}, signal ? { signal } : {})
  if (answer.ok) {
    const read = user.safeParse(answer.result)
    if (read.success) return read.data.name
    throw new HubFault('hub/nonsense', { action: 'user_show' })
  }
  if (['Not Found Error', 'Authorization Error', 'Validation Error'].includes(answer.type))
    throw new HubFault('hub/token', {}, { raw: answer.raw })
  throw toRefusal(answer)
}

/** Asks a CKAN for the schema of its datasets, as it keeps it; null where it has none, as a stock CKAN. */
export async function askSchema(line: CkanLine, signal?: AbortSignal): Promise<unknown> {
  const answer = await callCkan(line, 'scheming_dataset_schema_show', { type: 'dataset' }, signal ? { signal } : {})
  return answer.ok ? answer.result : null
}

/** Asks a CKAN what its datasets look like; one without scheming is a stock CKAN. */
export const askShape = async (line: CkanLine, signal?: AbortSignal): Promise<HubShape> =>
  readHubShape(await askSchema(line, signal)) ?? stockShape

/** Asks a CKAN what it is, who we are there, where we may publish and what it wants to know of a dataset. Writes nothing. */
export async function probeCkan(line: CkanLine, organisation: string, signal?: AbortSignal): Promise<Probe> {
  const lines: ProbeLine[] = []
  const options = signal ? { signal } : {}
  const about = await callCkan(line, 'status_show', {}, options)
  const read = about.ok ? status.safeParse(about.result) : null
  lines.push({
    code: 'ckan',
    good: read?.success ?? false,
    facts: { version: read?.data?.ckan_version ?? '', title: read?.data?.site_title ?? '' },
  })
  const us = await askWhoWeAre(line, signal).catch(refuseToken)
  lines.push({ code: 'token', good: us !== null, facts: { user: us ?? '' } })
  const may = us === null ? null : await callCkan(line, 'organization_list_for_user', { permission: 'create_dataset' }, options)
  const found = may?.ok ? organisations.safeParse(may.result) : null
  const ours = (found?.data ?? []).map(one => ({ name: one.name, title: one.title ?? one.name }))
  lines.push({
    code: 'organisation',
    good: ours.some(one => one.name === organisation),
    facts: { organisation, count: String(ours.length) },
  })
  const shape = await askShape(line, signal)
  const levelKey = levelKeys.find(key => shape.fields.some(field => field.name === key)) ?? ''
  const facts = { fields: String(shape.fields.length), levelKey }
  lines.push({ code: shape.anyTags ? 'thai-metadata' : 'stock-metadata', good: true, facts })
  return { works: lines.every(one => one.good), lines, organisations: ours }
}

function refuseToken(thrown: unknown): null {
  if (thrown instanceof HubFault && thrown.code === 'hub/token') return null
  throw thrown
}
