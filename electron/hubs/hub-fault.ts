import { type Facts, Fault } from '../../shared/base/fault.ts'
import type { FaultCode } from '../../shared/base/fault-codes.ts'

/** What a hub itself said, for the drawer "for IT", and how long it asked us to wait. */
type Said = { readonly raw?: string; readonly waitMs?: number; readonly cause?: unknown }

const longestRaw = 4_000

/** A fault of a delivery. `raw` is what the hub said, cut; secrets are struck from it at the port; `waitMs` the wait it asked for, or null. */
export class HubFault extends Fault {
  readonly raw: string
  readonly waitMs: number | null

  constructor(code: FaultCode, facts: Facts = {}, said: Said = {}) {
    super(code, facts, said.cause)
    this.name = 'HubFault'
    this.raw = (said.raw ?? '').slice(0, longestRaw)
    this.waitMs = said.waitMs ?? null
  }
}
