import { statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { Fault } from '../../shared/base/fault.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { Quality } from '../../shared/model/quality.ts'
import type { DictionaryRead } from '../../shared/publish/dictionary/read-dictionary.ts'
import type { CatalogueHead, CatalogueRead } from '../../shared/publish/gdc/read-catalogue.ts'
import type {
  Answer,
  CatalogueAsk,
  CheckAsk,
  CompareAsk,
  CureTried,
  DictionaryAsk,
  Found,
  RecoverAsk,
  Show,
  Tell,
  ToReader,
  WeighAsk,
} from './messages.ts'
import { reuseProcesses } from './reuse-processes.ts'
import type { ReaderProcess, StartProcess } from './start-process.ts'

/** Opens strangers' files and goes through recovered tables, each ask in a process of its own. An abort kills that process; what it wrote is nobody's. */
export type Reader = {
  readonly recover: (ask: RecoverAsk, tell: Tell, signal: AbortSignal, show?: Show) => Promise<Found>
  /** What the checks say of a recovered table. */
  readonly check: (ask: CheckAsk, tell: Tell, signal: AbortSignal) => Promise<Quality>
  /** What a catalogue that was made elsewhere holds, and what is wrong with it. */
  readonly readCatalogue: (ask: Omit<CatalogueAsk, 'kind' | 'out'>, tell: Tell, signal: AbortSignal) => Promise<CatalogueRead>
  /** The same of one that may be large: its datasets are laid into a file. */
  readonly layCatalogue: (
    ask: Omit<CatalogueAsk, 'kind'> & { readonly out: string },
    tell: Tell,
    signal: AbortSignal,
  ) => Promise<CatalogueHead>
  /** What a dictionary that was filled in elsewhere says, and what is wrong with it. */
  readonly readDictionary: (ask: Omit<DictionaryAsk, 'kind'>, tell: Tell, signal: AbortSignal) => Promise<DictionaryRead>
  /** A reader for looking at many files one after the other, of which nothing is kept: its processes are used again (`reuseProcesses`). */
  readonly forMany: () => Pick<Reader, 'recover' | 'close'>
  /** Weighs the risk that people are singled out in a recovered table. */
  readonly weigh: (ask: WeighAsk, tell: Tell, signal: AbortSignal) => Promise<RiskReport>
  /** Holds a table that is tried against the one that stands. */
  readonly compare: (ask: CompareAsk, tell: Tell, signal: AbortSignal) => Promise<CureTried>
  readonly close: () => void
}

/** `silentMs` is how long a process may say nothing, `deadlineMs` how long it may take in all. */
export type ReaderLimits = {
  readonly heapMb: number
  readonly memoryBytes: number
  readonly silentMs: number
  readonly deadlineMs: number
  /** By how much each megabyte of the file puts the deadline off. */
  readonly perMbMs?: number
}

// A quarter of the machine, so that the desk beside it stays awake: at least what an ordinary workbook takes, at most three gigabytes.
const heapMb = Math.min(3072, Math.max(1024, Math.floor(totalmem() / 2 ** 22)))

/** The heap of a reader and a gigabyte for what lies beside it; a minute of silence, five minutes in all and half a second for each megabyte of the file. */
export const readerLimits: ReaderLimits = {
  heapMb,
  memoryBytes: (heapMb + 1024) * 2 ** 20,
  silentMs: 60_000,
  deadlineMs: 300_000,
  perMbMs: 500,
}

const watchEveryMs = 250
const dyingMs = 2000

/** One process waits ready, because starting one is the longest part of looking at a small file. */
export function createReader(start: StartProcess, limits: ReaderLimits = readerLimits): Reader {
  let spare: ReaderProcess | null = null
  let closed = false
  const busy = new Set<ReaderProcess>()
  const makeSpare = (): void => {
    if (closed || spare !== null) return
    const fresh = start()
    spare = fresh
    fresh.onGone(() => {
      if (spare === fresh) spare = null
    })
  }
  const run = async (message: ToReader, hear: Hear, signal: AbortSignal): Promise<Answer> => {
    if (closed || signal.aborted) throw new Fault('ask/cancelled', { file: message.ask.name })
    const process = spare ?? start()
    spare = null
    busy.add(process)
    try {
      return await askOnce(process, message, hear, signal, limits)
    } catch (thrown) {
      process.kill()
      await waitGone(process)
      throw closed ? new Fault('ask/cancelled', { file: message.ask.name }, thrown) : thrown
    } finally {
      busy.delete(process)
      process.kill()
      makeSpare()
    }
  }
  const { heapMb } = limits
  const runOrDrop = async (message: ToReader, hear: Hear, signal: AbortSignal, out: string | null): Promise<Answer> => {
    try {
      return await run(message, hear, signal)
    } catch (thrown) {
      // Half a table is nobody's. The system may hold the file for a moment after its writer was killed.
      if (out !== null) await rm(out, { force: true, maxRetries: 10, retryDelay: 50 })
      throw thrown
    }
  }
  makeSpare()
  return {
    // The process answers each ask with what that ask is for.
    recover: async (ask, tell, signal, show) =>
      (await runOrDrop({ heapMb, withHead: show !== undefined, ask }, { tell, show }, signal, ask.out)) as Found,
    check: async (ask, tell, signal) =>
      (await runOrDrop({ heapMb, withHead: false, ask }, { tell, show: undefined }, signal, ask.report?.out ?? null)) as Quality,
    readCatalogue: async (ask, tell, signal) => {
      const message: ToReader = { heapMb, withHead: false, ask: { kind: 'catalogue', ...ask } }
      return (await run(message, { tell, show: undefined }, signal)) as CatalogueRead
    },
    layCatalogue: async (ask, tell, signal) => {
      const message: ToReader = { heapMb, withHead: false, ask: { kind: 'catalogue', ...ask } }
      return (await runOrDrop(message, { tell, show: undefined }, signal, ask.out)) as CatalogueHead
    },
    readDictionary: async (ask, tell, signal) => {
      const message: ToReader = { heapMb, withHead: false, ask: { kind: 'dictionary', ...ask } }
      return (await run(message, { tell, show: undefined }, signal)) as DictionaryRead
    },
    forMany: () => createReaderForMany(start, limits),
    weigh: async (ask, tell, signal) =>
      (await runOrDrop({ heapMb, withHead: false, ask }, { tell, show: undefined }, signal, null)) as RiskReport,
    compare: async (ask, tell, signal) =>
      (await runOrDrop({ heapMb, withHead: false, ask }, { tell, show: undefined }, signal, null)) as CureTried,
    close: () => {
      closed = true
      spare?.kill()
      spare = null
      for (const process of busy) process.kill()
    },
  }
}

/** No file among many may hold up the others for long. */
const longestOfManyMs = 60_000

/** A reader whose processes are used again; only for files of which nothing that was read is kept. */
export function createReaderForMany(start: StartProcess, limits: ReaderLimits = readerLimits): Pick<Reader, 'recover' | 'close'> {
  const reused = reuseProcesses(start)
  const reader = createReader(reused.start, { ...limits, deadlineMs: Math.min(limits.deadlineMs, longestOfManyMs) })
  return {
    recover: reader.recover,
    close: () => {
      reused.close()
      reader.close()
    },
  }
}

/** Until it is gone, a process holds files open and may still write. */
async function waitGone(process: ReaderProcess): Promise<void> {
  await new Promise<void>(resolve => {
    const late = setTimeout(resolve, dyingMs)
    process.onGone(() => {
      clearTimeout(late)
      resolve()
    })
  })
}

type Hear = { readonly tell: Tell; readonly show: Show | undefined }

function askOnce(
  process: ReaderProcess,
  message: ToReader,
  { tell, show }: Hear,
  signal: AbortSignal,
  limits: ReaderLimits,
): Promise<Answer> {
  const file = message.ask.name
  const size = sizeOf(message.ask.path)
  const deadlineMs = limits.deadlineMs + (size / 2 ** 20) * (limits.perMbMs ?? 0)
  return new Promise<Answer>((resolve, reject) => {
    const began = performance.now()
    let [heard, ended] = [began, false]
    const end = (settle: () => void): void => {
      ended = true
      clearInterval(watch)
      signal.removeEventListener('abort', cancel)
      settle()
    }
    const fail = (fault: Error): void => end(() => reject(fault))
    const cancel = (): void => fail(new Fault('ask/cancelled', { file }))
    const tooLong = (ms: number): void => fail(new Fault('file/took-too-long', { file, seconds: Math.round(ms / 1000) }))
    const watch = setInterval(() => {
      const now = performance.now()
      const memory = process.memory() ?? 0
      if (memory > limits.memoryBytes) fail(new Fault('file/too-much-memory', { file, limitMb: Math.round(limits.memoryBytes / 2 ** 20) }))
      else if (now - began > deadlineMs) tooLong(deadlineMs)
      else if (now - heard > limits.silentMs) tooLong(limits.silentMs)
    }, watchEveryMs)
    signal.addEventListener('abort', cancel, { once: true })
    process.onGone(() => fail(new Fault('file/reader-died', { file })))
    process.onMessage(said => {
      if (ended) return
      heard = performance.now()
      if (said.kind === 'told') tell(said.told)
      else if (said.kind === 'head') show?.(said.head)
      else if (said.kind === 'answer') end(() => resolve(said.answer))
      else if (said.kind === 'bug') fail(Object.assign(new Error('a bug in the reader'), { stack: said.stack }))
      else fail(new Fault(said.fault.code, { file, ...said.fault.facts }))
    })
    process.post(message)
  })
}

/** How large a file is; 0 where that cannot be told, for the reader says why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
