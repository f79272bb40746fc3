/** One thing that a probe found out; the window has words for its code. */
export type ProbeLine = { readonly code: string; readonly good: boolean; readonly facts: { readonly [name: string]: string } }

/** What a hub can and what we may there; `works` is true where nothing stands in the way of a delivery. */
export type Probe = {
  readonly works: boolean
  readonly lines: readonly ProbeLine[]
  readonly organisations: readonly { readonly name: string; readonly title: string }[]
}
