import { openSqlite } from '../../electron/db/sqlite.ts'
import { type Column, isNumeric, type Value } from '../../shared/model/table.ts'
import { keepMade } from './large-csv.ts'

const types = { integer: 'INTEGER', year: 'INTEGER', number: 'REAL' } as const
const typeOf = ({ type }: Column): string => (type in types ? types[type as keyof typeof types] : 'TEXT')

/** The rows of the bench as a plain table of SQLite, a column for each, as somebody would lay them who wanted to ask SQL of them. */
export const layPlainly = (name: string, columns: readonly Column[], rows: Iterable<readonly Value[]>): Promise<string> =>
  keepMade(name, path => {
    const db = openSqlite(path)
    db.pragma('journal_mode = OFF')
    db.pragma('synchronous = OFF')
    db.exec(`CREATE TABLE plain (${columns.map((column, c) => `c${c} ${typeOf(column)}`).join(', ')})`)
    const put = db.prepare(`INSERT INTO plain VALUES (${columns.map(() => '?').join(', ')})`)
    db.transaction(() => {
      for (const row of rows) put.run(...row)
    })()
    db.close()
  })

/**
 * The peer of the quality bench: SQLite, asked in SQL for the plain part of what the checks count. For every column what is missing, how many
 * values differ and the ten commonest; for figures least, most, mean and the quartiles; whole rows that are repeated. It does none of what the
 * checks do besides: spelling, places, units, shares, sums of columns, order of days, gaps in time, scars of encoding, what is far off, the
 * cells of a finding, and bins. Answers how many figures it got.
 */
export function countBySql(path: string, columns: readonly Column[]): number {
  const db = openSqlite(path, { readonly: true })
  let figures = 0
  const ask = (sql: string): void => {
    figures += db.prepare(sql).all().length
  }
  for (const [c, { type }] of columns.entries()) {
    const name = `c${c}`
    ask(`SELECT count(*) - count(${name}), count(DISTINCT ${name}) FROM plain`)
    ask(`SELECT ${name}, count(*) FROM plain WHERE ${name} IS NOT NULL GROUP BY ${name} ORDER BY 2 DESC LIMIT 10`)
    if (!isNumeric(type)) continue
    ask(`SELECT min(${name}), max(${name}), avg(${name}) FROM plain`)
    ask(
      `SELECT max(v), q FROM (SELECT ${name} AS v, ntile(4) OVER (ORDER BY ${name}) AS q FROM plain WHERE ${name} IS NOT NULL) GROUP BY q`,
    )
  }
  const all = columns.map((_, c) => `c${c}`).join(', ')
  ask(`SELECT count(*) FROM (SELECT 1 FROM plain GROUP BY ${all} HAVING count(*) > 1)`)
  db.close()
  return figures
}
