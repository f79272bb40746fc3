import type { Readable } from 'node:stream'

/** Kinds of immutable bytes that the vault names by their SHA-256. */
export type Holding = 'originals' | 'recovered'

/** A held file, open for whoever needs a path. `close` must be called: sealing at rest will hang its clean-up there. */
export type OpenHolding = { readonly path: string; readonly close: () => Promise<void> }

/** How far a copy has come, in bytes. */
export type TellCopied = (done: number, total: number) => void

export type Vault = {
  readonly folder: string
  /** Copies a stranger's file into quarantine under the id, hashing on the way. On any fault nothing stays behind. */
  readonly quarantine: (
    id: string,
    source: string,
    options?: { readonly largest?: number; readonly signal?: AbortSignal; readonly tell?: TellCopied },
  ) => Promise<{ readonly sha256: string; readonly bytes: number }>
  readonly openQuarantined: (id: string) => Promise<OpenHolding>
  /** Moves the quarantined file among the originals under its hash; the same bytes twice are one file. vault/missing where there is none. */
  readonly keep: (id: string, sha256: string) => Promise<void>
  /** The way back of `keep`, for a start after a crash between the move and its commit. */
  readonly putBack: (id: string, sha256: string) => Promise<void>
  readonly discard: (id: string) => Promise<void>
  /** A path of nothing yet in the temp folder; what is left there is swept at the next start. */
  readonly tempPath: (ending?: string) => string
  /** Removes one temp file that nobody will take in. */
  readonly dropTemp: (path: string) => Promise<void>
  /** Takes a finished temp file into the recovered tables; answers its SHA-256. */
  readonly adoptRecovered: (tempPath: string) => Promise<{ readonly sha256: string; readonly bytes: number }>
  readonly has: (kind: Holding, sha256: string) => Promise<boolean>
  /** Opens for reading; with `check` the bytes are hashed first. Faults: vault/missing, vault/altered. */
  readonly open: (kind: Holding, sha256: string, options?: { readonly check?: boolean }) => Promise<OpenHolding>
  readonly read: (kind: Holding, sha256: string) => Promise<Readable>
  /** True when the bytes still have the hash that names them. */
  readonly check: (kind: Holding, sha256: string) => Promise<boolean>
  /** Unlinks the bytes; what the disk itself still remembers is beyond us. Answers whether there were any. */
  readonly erase: (kind: Holding, sha256: string) => Promise<boolean>
  readonly list: (kind: Holding) => Promise<readonly string[]>
  readonly listQuarantined: () => Promise<readonly string[]>
  /** Empties the temp folder; answers how many files went. */
  readonly sweepTemp: () => Promise<number>
  readonly freeBytes: () => Promise<number>
}
