import { flag, list, object, oneOf, record, string, unknown } from '../../shared/base/decode.ts'
import type { Json } from '../../shared/base/json.ts'
import type { Shelf } from './shelf.ts'

/** A dataset of the practice hub, in the shape that CKAN shows it. */
export type HubPackage = { readonly [key: string]: Json }
export type HubUser = { readonly name: string; readonly tokenSha: string; readonly capacity: 'admin' | 'editor' | 'member' | 'none' }

/** `thai` obeys the rules of thai_gdc of line 2.10, `older` those of line 2.1, `stock` those of CKAN alone. */
export type HubState = {
  readonly flavour: 'thai' | 'older' | 'stock'
  readonly organisation: { readonly id: string; readonly name: string; readonly title: string }
  readonly users: readonly HubUser[]
  readonly packages: readonly HubPackage[]
}

const shape = object({
  flavour: oneOf(['thai', 'older', 'stock']),
  organisation: object({ id: string(), name: string(), title: string() }),
  users: list(object({ name: string(), tokenSha: string(), capacity: oneOf(['admin', 'editor', 'member', 'none']) })),
  packages: list(record(string(), unknown())),
})
const truth = flag()

/** Reads what the hub kept; `first` where there is nothing yet. */
export function readHubState(shelf: Shelf, first: HubState): HubState {
  const kept = shelf.read()
  if (kept === null) return first
  // Written by this program alone: the decoder only proves that it still is.
  return shape.parse(kept) as HubState
}

export const textOf = (values: HubPackage, key: string): string => {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}
export const isTrue = (value: unknown): boolean => truth.safeParse(value).data === true || String(value).toLowerCase() === 'true'

/** A list of objects under a key, whatever a caller put there. */
export function listOf(values: HubPackage, key: string): readonly HubPackage[] {
  const value = values[key]
  if (!Array.isArray(value)) return []
  return value.filter((one): one is HubPackage => typeof one === 'object' && one !== null && !Array.isArray(one))
}
