import { readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { readRules } from '../../shared/model/read-rules.ts'
import { requireBook } from './keep-rules.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'
import { writeNew } from './write-new.ts'

/** What a file of rules says it is. */
const kind = 'rabian-rules'
const mostBytes = 5_000_000

/** Writes the rules in force as a file that IT may read, change and bring back. */
export async function exportRules(office: Office, folder: string, { book: id }: In<'rules:export'>): Promise<{ readonly path: string }> {
  const book = requireBook(id)
  const { rules, version } = rulesInForce(office, book)
  const text = `${JSON.stringify({ kind, book: book.id, rules }, null, 2)}\n`
  const { path } = await writeNew(join(folder, `rabian-rules-${book.id}-${version}.json`), [text])
  return { path }
}

/** Reads a file of rules; nothing is changed by it. Faults: file/missing, file/too-large, rules/not-json, rules/other-book. */
export async function importRules(path: string, { book: id }: In<'rules:import'>): Promise<Out<'rules:import'>> {
  const book = requireBook(id)
  const file = basename(path)
  const found = readJson(await readText(path, file), file)
  const told = typeof found === 'object' && found !== null ? (found as { readonly [name: string]: unknown }) : {}
  if (told.kind !== kind || told.book !== book.id) throw new Fault('rules/other-book', { file, book: String(told.book ?? '') })
  const { rules, problems } = readRules(book, told.rules)
  return { file, rules, problems: problems.map(({ facts, ...problem }) => ({ ...problem, facts: { ...facts } })) }
}

async function readText(path: string, file: string): Promise<string> {
  const size = await stat(path).then(
    ({ size }) => size,
    () => null,
  )
  if (size === null) throw new Fault('file/missing', { file })
  if (size > mostBytes) throw new Fault('file/too-large', { file, limit: mostBytes, figure: size })
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (thrown) {
    throw new Fault('rules/not-json', { file, line: 1, column: 1 }, thrown)
  }
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new Fault('rules/not-json', { file, ...placeOf(text, thrown) }, thrown)
  }
}

// The engine tells where it stopped; where the text simply ends, that is its end.
function placeOf(text: string, thrown: unknown): { readonly line: number; readonly column: number } {
  const told = /at position (\d+)/.exec(thrown instanceof Error ? thrown.message : '')?.[1]
  const before = text.slice(0, told === undefined ? text.length : Number(told)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
