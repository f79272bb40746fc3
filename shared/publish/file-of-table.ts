import type { Sha256 } from '../base/ids.ts'
import type { WrittenFormat } from '../rate/formats.ts'

/** One file of a table as it was written. */
export type FileOfTable = { readonly format: WrittenFormat; readonly fileName: string; readonly bytes: number; readonly sha256: Sha256 }
