import type { RuleBook, RuleColumn, RuleProblem, RuleProblemCode, RuleRow, Rules, RulesOf, RuleTable, RuleValue } from './rule-book.ts'

/** More rows than a person would keep by hand, and longer than anyone would read. */
const mostRows = 500
const mostText = 2000
const mostWords = 200

type Found = { readonly rules: Rules; readonly problems: readonly RuleProblem[] }
type Note = (code: RuleProblemCode, row: number | null, column: string, facts?: RuleProblem['facts']) => void

/** Reads rules from anywhere: whole, or not at all with every place that is wrong. */
export function readRules<T extends RuleBook['tables']>(
  book: RuleBook<T>,
  value: unknown,
): { readonly rules: RulesOf<T> | null; readonly problems: readonly RuleProblem[] } {
  const { rules, problems } = readTables(book as RuleBook, value)
  if (problems.length > 0) return { rules: null, problems }
  // The tables were read by their own columns: this is where their type is earned.
  const read = rules as RulesOf<T>
  const crossed = book.check?.(read) ?? []
  return crossed.length > 0 ? { rules: null, problems: crossed } : { rules: read, problems: [] }
}

/** The path of a problem as a file spells it. */
export const pathOf = ({ table, row, column }: RuleProblem): string =>
  `${table}${row === null ? '' : `[${row}]`}${column === '' ? '' : `.${column}`}`

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readTables(book: RuleBook, value: unknown): Found {
  const problems: RuleProblem[] = []
  const noteIn =
    (table: string): Note =>
    (code, row, column, facts = {}) =>
      void problems.push({ code, table, row, column, facts })
  if (!isRecord(value)) return { rules: {}, problems: [{ code: 'not-rules', table: '', row: null, column: '', facts: {} }] }
  for (const table of Object.keys(value)) if (!Object.hasOwn(book.tables, table)) noteIn(table)('unknown', null, '')
  const rules: { [table: string]: readonly RuleRow[] } = {}
  for (const [name, table] of Object.entries(book.tables)) {
    const note = noteIn(name)
    const rows = value[name]
    if (rows === undefined) note('missing', null, '')
    else if (!Array.isArray(rows)) note('not-rules', null, '')
    else if (rows.length > mostRows) note('too-many', null, '', { most: mostRows })
    else
      rules[name] = addSince(
        book,
        name,
        rows.map((row: unknown, at) => readRow(table, row, at, note)),
      )
    if (rules[name] !== undefined) checkRows(table, rules[name], book.house[name] ?? [], note)
  }
  return { rules, problems }
}

/** The rows of a fixed table with those that came later, in the order of the house's. */
function addSince({ tables, house, since }: RuleBook, name: string, rows: readonly RuleRow[]): readonly RuleRow[] {
  const key = Object.entries(tables[name]?.columns ?? {}).find(([, column]) => column.kind === 'key')?.[0] ?? ''
  const later = (since?.[name] ?? []).filter(row => rows.every(one => one[key] !== row[key]))
  if (later.length === 0) return rows
  const place = (row: RuleRow): number => (house[name] ?? []).findIndex(one => one[key] === row[key])
  return later.reduce<readonly RuleRow[]>((all, row) => all.toSpliced(place(row), 0, row), rows)
}

function readRow(table: RuleTable, row: unknown, at: number, note: Note): RuleRow {
  if (!isRecord(row)) {
    note('not-rules', at, '')
    return {}
  }
  for (const column of Object.keys(row)) if (!Object.hasOwn(table.columns, column)) note('unknown', at, column)
  return Object.fromEntries(
    Object.entries(table.columns).map(([name, column]) => [
      name,
      readCell(column, row[name], (code, facts) => note(code, at, name, facts)),
    ]),
  )
}

function checkRows(table: RuleTable, rows: readonly RuleRow[], house: readonly RuleRow[], note: Note): void {
  const keys = Object.keys(table.columns).filter(name => table.columns[name]?.kind === 'key')
  for (const name of keys) {
    const seen = new Set<RuleValue | undefined>()
    rows.forEach((row, at) => {
      if (seen.has(row[name])) note('twice', at, name, { value: String(row[name]) })
      seen.add(row[name])
    })
  }
  const inOrder = (of: readonly RuleRow[]): string => JSON.stringify(of.map(row => keys.map(name => row[name])))
  if (table.fixed === true && inOrder(rows) !== inOrder(house)) note('rows-differ', null, '')
}

type NoteCell = (code: RuleProblemCode, facts?: RuleProblem['facts']) => void

/** Reads one value; what is wrong is noted, and stands as what the column holds when it is empty. */
function readCell(column: RuleColumn, value: unknown, note: NoteCell): RuleValue {
  switch (column.kind) {
    case 'key':
      return readKey(value, note)
    case 'text':
      return readText(value, column.required === true, note)
    case 'number':
      return readNumber(column, value, note)
    case 'flag':
      if (typeof value === 'boolean') return value
      note(value === undefined ? 'missing' : 'not-flag')
      return false
    case 'words':
      return readWords(value, note)
    case 'many': {
      const words = readWords(value, note)
      const stranger = words.find(word => !column.options.some(option => option.code === word))
      if (stranger !== undefined) note('not-in-list', { value: stranger })
      return words
    }
    case 'one':
      if (column.options.some(option => option.code === value) || (value === '' && column.blank === true)) return value as string
      note(value === undefined || value === '' ? 'missing' : 'not-in-list', { value: typeof value === 'string' ? value.slice(0, 80) : '' })
      return ''
  }
}

function readKey(value: unknown, note: NoteCell): string {
  if (typeof value === 'string' && /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(value)) return value
  note(value === undefined || value === '' ? 'missing' : 'bad-key')
  return ''
}

function readText(value: unknown, required: boolean, note: NoteCell): string {
  if (value === undefined ? required : value === null || (typeof value === 'string' && required && value.trim() === '')) note('missing')
  else if (value !== undefined && typeof value !== 'string') note('not-text')
  else if (typeof value === 'string' && value.length > mostText) note('too-long', { most: mostText })
  return typeof value === 'string' ? value.normalize('NFC') : ''
}

function readNumber({ least, most, whole = false }: RuleColumn & { readonly kind: 'number' }, value: unknown, note: NoteCell): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) note(value === undefined ? 'missing' : 'not-number')
  else if (value < least || value > most || (whole && !Number.isInteger(value))) note('out-of-bounds', { least, most })
  return typeof value === 'number' ? value : 0
}

function readWords(value: unknown, note: NoteCell): readonly string[] {
  if (!Array.isArray(value) || !value.every(word => typeof word === 'string' && word.trim() !== '')) {
    note(value === undefined ? 'missing' : 'not-words')
    return []
  }
  if (value.length > mostWords) note('too-many', { most: mostWords })
  if (value.some((word: string) => word.length > mostText)) note('too-long', { most: mostText })
  return value.map((word: string) => word.normalize('NFC'))
}
