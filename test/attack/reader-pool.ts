import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { childHost } from '../../electron/jobs/host-child.ts'
import type { FromReader } from '../../electron/jobs/messages.ts'
import type { ReaderProcess } from '../../electron/jobs/start-process.ts'
import type { Attack } from './attack.ts'

/** How the opening of a file ended. */
export type End =
  | { readonly kind: 'opened' }
  | { readonly kind: 'refused'; readonly code: string; readonly why: string; readonly isRead: boolean }
  | { readonly kind: 'hang' | 'memory' | 'died' }
  | { readonly kind: 'bug'; readonly stack: string }

export type Timed = { readonly end: End; readonly ms: number }
/** Opens one file after the other in the real reader process; one that was killed is started anew. */
export type ReaderSeat = { readonly open: (attack: Attack) => Promise<Timed>; readonly path: string; readonly close: () => void }

const [deadlineMs, memoryBytes, heapMb, watchEveryMs] = [30_000, 2 * 2 ** 30, 1024, 100]

export function takeSeat(script: string, folder: string, seat: number): ReaderSeat {
  const start = childHost(script)
  let held: ReaderProcess | null = null
  const path = join(folder, `file-${seat}`)
  const out = join(folder, `table-${seat}`)
  let settle: ((end: End) => void) | null = null
  const begin = (): ReaderProcess => {
    const fresh = start()
    fresh.onMessage(said => {
      if (held === fresh && said.kind !== 'told' && said.kind !== 'head') settle?.(toEnd(said))
    })
    fresh.onGone(() => {
      if (held === fresh) settle?.({ kind: 'died' })
    })
    return fresh
  }
  const drop = (): void => {
    const last = held
    held = null
    last?.kill()
  }
  return {
    path,
    close: drop,
    open: attack => {
      writeFileSync(path, attack.bytes)
      const reader = held ?? begin()
      held = reader
      const began = performance.now()
      return new Promise<Timed>(resolve => {
        const finish = (end: End): void => {
          clearInterval(watch)
          settle = null
          if (end.kind !== 'opened' && end.kind !== 'refused') drop()
          rmSync(out, { force: true })
          resolve({ end, ms: performance.now() - began })
        }
        const watch = setInterval(() => {
          if (performance.now() - began > deadlineMs) finish({ kind: 'hang' })
          else if ((reader.memory() ?? 0) > memoryBytes) finish({ kind: 'memory' })
        }, watchEveryMs)
        settle = finish
        reader.post({ heapMb, withHead: true, ask: { path, name: attack.name, pick: { kind: 'best' }, recipe: null, glossary: {}, out } })
      })
    },
  }
}

function toEnd(said: Exclude<FromReader, { kind: 'told' | 'head' }>): End {
  if (said.kind === 'answer') return { kind: 'opened' }
  if (said.kind === 'bug') return { kind: 'bug', stack: said.stack }
  return { kind: 'refused', code: said.fault.code, why: String(said.fault.facts.why ?? ''), isRead: 'sheet' in said.fault.facts }
}
