import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Anchor } from '../../shared/ledger/chain.ts'
import type { LedgerEvent } from '../../shared/ledger/event.ts'
import { writeDurably } from './durable.ts'

const name = 'ledger-head.json'
const lostName = /^ledger-head-lost-\d+\.json$/

/** Copies the last line's number, hash and signature beside the database: a ledger cut short no longer matches it. */
export const writeHead = (folder: string, { seq, hash, key, signature }: LedgerEvent): void =>
  writeDurably(join(folder, name), `${JSON.stringify({ seq, hash, key, signature })}\n`)

/** The head that was written last; null where there is none or it cannot be read. */
export const readHead = (folder: string): Anchor | null => readAnchor(join(folder, name))

/** The last head and every head that a ledger has once failed to hold. */
export function readAnchors(folder: string): readonly Anchor[] {
  const names = readdirSync(folder).filter(file => file === name || lostName.test(file))
  return names.map(file => readAnchor(join(folder, file))).filter(anchor => anchor !== null)
}

/** Puts a head that the ledger does not hold aside, for ever, as evidence. */
export function keepLostHead(folder: string, seq: number): void {
  let number = seq
  while (existsSync(join(folder, `ledger-head-lost-${number}.json`))) number++
  renameSync(join(folder, name), join(folder, `ledger-head-lost-${number}.json`))
}

function readAnchor(path: string): Anchor | null {
  if (!existsSync(path)) return null
  try {
    const { seq, hash } = JSON.parse(readFileSync(path, 'utf8')) as { seq?: unknown; hash?: unknown }
    return typeof seq === 'number' && typeof hash === 'string' ? { seq, hash } : null
  } catch {
    // Unreadable is as good as gone: the chain itself still speaks.
    return null
  }
}
