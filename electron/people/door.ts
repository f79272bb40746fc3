import { createHash } from 'node:crypto'
import { Fault } from '../../shared/base/fault.ts'

type Wait = {
  readonly accountSha: string
  readonly wrongTries: number
  readonly leftMs: number
  readonly toldMs: number
  readonly at: string
}
type WaitStore = {
  readonly waitOf: (accountSha: string) => Wait | null
  readonly setWait: (wait: Wait) => void
  readonly clearWait: (accountSha: string) => void
}

/** One door for every password: one try at a time, and a growing wait after each wrong one. */
export type Door = {
  /** Runs the check unless the account has to wait. `check` answers null for a wrong password. Faults: people/wait, people/wrong-password. */
  readonly tryPassword: <T>(account: string, check: () => Promise<T | null>, refused?: (tries: number) => void) => Promise<T>
  /** Wrong passwords in a row. */
  readonly triesOf: (account: string) => number
  /** Lifts the wait of an account that was given a new password. */
  readonly forgive: (account: string) => void
  /** Writes down what is left of every wait, so that time spent waiting counts after a restart. */
  readonly close: () => void
}

const firstWaitMs = 1000
const longestWaitMs = 15 * 60_000
const tellEveryMs = 60_000

/** 1 s after the first wrong password, doubled by each further one, at most a quarter of an hour. */
export const waitAfter = (wrongTries: number): number =>
  wrongTries < 1 ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(wrongTries - 1, 30))

/** One spelling for one account. */
export const foldAccount = (account: string): string => account.normalize('NFKC').trim()
const toAccountSha = (account: string): string => createHash('sha256').update(foldAccount(account).toLowerCase()).digest('hex')

/**
 * Waits are stored as milliseconds that are left and counted down by a clock that only ever grows: neither a restart nor a clock set
 * back shortens them. `clock` (wall time) only spaces what the ledger is told.
 */
export function createDoor(store: WaitStore, monotonic: () => number, clock: () => number): Door {
  const until = new Map<string, number>()
  let queue: Promise<unknown> = Promise.resolve()
  const leftOf = (sha: string): number => {
    const known = until.get(sha)
    if (known !== undefined) return Math.max(0, known - monotonic())
    const left = store.waitOf(sha)?.leftMs ?? 0
    if (left > 0) until.set(sha, monotonic() + left)
    return left
  }
  const noteWrong = (sha: string, refused?: (tries: number) => void): number => {
    const before = store.waitOf(sha)
    const wrongTries = (before?.wrongTries ?? 0) + 1
    const leftMs = waitAfter(wrongTries)
    const now = clock()
    const telling = before === null || Math.abs(now - before.toldMs) >= tellEveryMs
    store.setWait({ accountSha: sha, wrongTries, leftMs, toldMs: telling ? now : before.toldMs, at: new Date(now).toISOString() })
    until.set(sha, monotonic() + leftMs)
    if (telling) refused?.(wrongTries)
    return leftMs
  }
  const forgive = (account: string): void => {
    store.clearWait(toAccountSha(account))
    until.delete(toAccountSha(account))
  }
  const tryNow = async <T>(account: string, check: () => Promise<T | null>, refused?: (tries: number) => void): Promise<T> => {
    const sha = toAccountSha(account)
    const left = leftOf(sha)
    if (left > 0) throw new Fault('people/wait', { seconds: Math.ceil(left / 1000) })
    const answer = await check()
    if (answer === null) throw new Fault('people/wrong-password', { seconds: Math.ceil(noteWrong(sha, refused) / 1000) })
    forgive(account)
    return answer
  }
  return {
    forgive,
    // In single file: tries sent at once must not slip past the wait that the first of them earns.
    tryPassword: (account, check, refused) => {
      const turn = queue.then(() => tryNow(account, check, refused))
      queue = turn.catch(() => undefined)
      return turn
    },
    triesOf: account => store.waitOf(toAccountSha(account))?.wrongTries ?? 0,
    close: () => {
      for (const sha of until.keys()) {
        const wait = store.waitOf(sha)
        // The clock that only grows counts parts of a millisecond; the column takes whole ones.
        if (wait) store.setWait({ ...wait, leftMs: Math.ceil(leftOf(sha)) })
      }
    },
  }
}
