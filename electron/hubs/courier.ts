import type { Json } from '../../shared/base/json.ts'

/** Notes of one delivery that must outlive a crash. What they say is never trusted over what the hub shows. */
export type Progress = { readonly [name: string]: Json }

/** What proves a delivery: where it can be seen, and what the hub said of it. */
export type Proof = { readonly address: string; readonly receipt: { readonly [name: string]: Json } }

/**
 * Carries one version to one hub. Each step may be cut off and begun anew at any moment without a second effect.
 * `look` asks whether all of it is there; `send` looks first, puts there what is missing and makes it public last; `prove` reads
 * everything back and compares it, and throws hub/differs or exchange/receipt where it is not what we sent. All throw HubFault.
 */
export type Courier = {
  readonly look: (signal: AbortSignal) => Promise<'landed' | 'absent'>
  readonly send: (signal: AbortSignal, save: (progress: Progress) => void) => Promise<void>
  readonly prove: (signal: AbortSignal) => Promise<Proof>
}
