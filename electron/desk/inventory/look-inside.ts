import type { FoundLook } from '../../../shared/inventory/found-look.ts'
import { type Found, pathOfTable } from '../../jobs/messages.ts'
import type { Reader } from '../../jobs/reader.ts'

/** Looks into a stranger's table file and answers shapes and counts. Nothing of what was read stays. */
export type LookInside = (path: string, name: string, signal: AbortSignal) => Promise<FoundLook>

/** Looks by the killable reader; `temp` gives a path of nothing yet for its working file, and `drop` takes such a file away. */
export const lookThrough =
  (reader: Pick<Reader, 'recover'>, temp: () => string, drop: (path: string) => Promise<void>): LookInside =>
  async (path, name, signal) => {
    const out = temp()
    let tables = 1
    try {
      const found = await reader.recover(
        { path, name, pick: { kind: 'all', sheet: null, roles: false }, recipe: null, glossary: {}, out },
        () => undefined,
        signal,
      )
      tables += found.more.length
      return toLook(found)
    } finally {
      for (let n = 0; n < tables; n++) await drop(pathOfTable(out, n))
    }
  }

const mostHeadings = 100
const mostLetters = 300

function toLook({ kind, more, ...first }: Found): FoundLook {
  const tables = [first, ...more]
  const personal: Record<string, number> = {}
  // The numbers of firms are nobody's personal data.
  for (const { personal: findings } of tables)
    for (const { kind: what, count } of findings) if (what !== 'juristic_id') personal[what] = (personal[what] ?? 0) + count
  return {
    kind,
    personal,
    tables: tables.map(({ summary: { form, rows, columns, proofs } }) => ({
      ...{ title: (form?.title ?? '').slice(0, mostLetters), print: form?.print ?? '', rows, columns: columns.length },
      headings: (form?.columns ?? columns.map(({ label }) => ({ heading: label })))
        .slice(0, mostHeadings)
        .map(({ heading }) => heading.slice(0, mostLetters)),
      ...{ proofs: proofs.length, held: proofs.filter(({ holds }) => holds).length },
    })),
  }
}
