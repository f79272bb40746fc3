import type { Code } from '../code.ts'

/** What the lines of thai_gdc have otherwise than each other. */
export type LineLists = {
  readonly categories: readonly Code[]
  readonly licences: readonly Code[]
  readonly contact: { readonly th: string; readonly en: string }
}
