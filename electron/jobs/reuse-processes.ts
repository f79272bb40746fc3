import type { FromReader } from './messages.ts'
import type { ReaderProcess, StartProcess } from './start-process.ts'

type Kept = { readonly process: ReaderProcess; asks: number; hear: ((message: FromReader) => void) | null; gone: () => void }

const mostAsks = 200
const mostBytes = 700 * 2 ** 20

/**
 * Lends out processes one ask after the other instead of ending each, because starting one takes longer than reading a small file. Whoever is
 * lent one sees a process of its own; "killing" one that has answered in good order hands it back. It is ended for good after anything
 * else: an abort, silence, a fault of memory or a bug; and after many asks, or when it has grown.
 *
 * Fit only where nothing that it says is kept as data. A file that had taken hold of its process could lie about the next ones; it
 * could not do more than it could have done alone. What is brought in is always read anew, in a process of its own.
 */
export function reuseProcesses(start: StartProcess): { readonly start: StartProcess; readonly close: () => void } {
  const idle: Kept[] = []
  let closed = false
  const keep = (): Kept => {
    const kept: Kept = { process: start(), asks: 0, hear: null, gone: () => undefined }
    kept.process.onMessage(message => kept.hear?.(message))
    kept.process.onGone(() => {
      const at = idle.indexOf(kept)
      if (at >= 0) idle.splice(at, 1)
      kept.gone()
    })
    return kept
  }
  const lend = (): ReaderProcess => {
    const kept = idle.pop() ?? keep()
    let [isDone, isBack] = [false, false]
    const gone = new Promise<void>(resolve => {
      kept.gone = resolve
    })
    const handBack = (): void => {
      if (isBack) return
      isBack = true
      const { process } = kept
      const isFit = (isDone || kept.asks === 0) && !closed && kept.asks < mostAsks && (process.memory() ?? 0) < mostBytes
      kept.hear = null
      if (isFit) {
        idle.push(kept)
        kept.gone()
      } else process.kill()
    }
    return {
      post: message => {
        kept.asks++
        kept.process.post(message)
      },
      onMessage: listen => {
        kept.hear = message => {
          isDone = message.kind === 'answer' || (message.kind === 'fault' && message.fault.code !== 'file/too-much-memory')
          listen(message)
        }
      },
      onGone: listen => void gone.then(listen),
      kill: handBack,
      memory: kept.process.memory,
    }
  }
  return {
    start: lend,
    close: () => {
      closed = true
      for (const { process } of idle.splice(0)) process.kill()
    },
  }
}
