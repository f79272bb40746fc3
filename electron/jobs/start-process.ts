import type { FromReader, ToReader } from './messages.ts'

/** A process that opens strangers' files and may be killed at any moment. */
export type ReaderProcess = {
  /** Never throws: what cannot be delivered ends in `onGone`. */
  readonly post: (message: ToReader) => void
  readonly onMessage: (listen: (message: FromReader) => void) => void
  /** Told once, when the process is gone or could not be started, for whatever reason. */
  readonly onGone: (listen: () => void) => void
  readonly kill: () => void
  /** Resident bytes; null where the system does not say. */
  readonly memory: () => number | null
}

/** Starts one reader process. The app and the command line have one host each. */
export type StartProcess = () => ReaderProcess
