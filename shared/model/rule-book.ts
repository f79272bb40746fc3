/** Words of a rule book in both languages: they are data, and go where the book goes. */
export type RuleText = { readonly th: string; readonly en: string }
type RuleOption<Code extends string = string> = RuleText & { readonly code: Code }

/** `aside`: seen only while its row is open. */
type Head = RuleText & { readonly help?: RuleText; readonly aside?: boolean }
/**
 * One column of a table of rules. `key` is a short name without spaces, unlike every other in its table, with what people call it under
 * `names`; `words` is a list of texts; `one` may be left open where `blank` is set.
 */
export type RuleColumn = Head &
  (
    | { readonly kind: 'key'; readonly names?: readonly RuleOption[] }
    | { readonly kind: 'text'; readonly required?: boolean; readonly long?: boolean }
    | { readonly kind: 'words' }
    | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole?: boolean }
    | { readonly kind: 'flag' }
    | { readonly kind: 'one'; readonly options: readonly RuleOption[]; readonly blank?: boolean }
    | { readonly kind: 'many'; readonly options: readonly RuleOption[] }
  )

/** `fixed`: rows are neither added, taken away nor moved; only what stands in them is changed. */
export type RuleTable = RuleText & {
  readonly help?: RuleText
  readonly fixed?: boolean
  readonly columns: { readonly [column: string]: RuleColumn }
}
type Tables = { readonly [table: string]: RuleTable }

type ValueOf<C> = C extends { readonly kind: 'number' }
  ? number
  : C extends { readonly kind: 'flag' }
    ? boolean
    : C extends { readonly kind: 'words' }
      ? readonly string[]
      : C extends { readonly kind: 'many'; readonly options: readonly RuleOption<infer Code>[] }
        ? readonly Code[]
        : C extends { readonly kind: 'one'; readonly options: readonly RuleOption<infer Code>[] }
          ? Code | (C extends { readonly blank: true } ? '' : never)
          : string

/** The rules of a book: the rows of each of its tables. */
export type RulesOf<T extends Tables> = {
  readonly [table in keyof T]: readonly { readonly [column in keyof T[table]['columns']]: ValueOf<T[table]['columns'][column]> }[]
}
export type RuleValue = string | number | boolean | readonly string[]
export type RuleRow = { readonly [column: string]: RuleValue }
/** Rules whose book is not known when the code is written. */
export type Rules = { readonly [table: string]: readonly RuleRow[] }

/** What can be wrong with rules. Each has its words in the window. */
export const ruleProblemCodes = [
  'not-rules',
  'unknown',
  'missing',
  'not-text',
  'too-long',
  'bad-key',
  'twice',
  'not-number',
  'out-of-bounds',
  'not-flag',
  'not-in-list',
  'not-words',
  'too-many',
  'rows-differ',
  'points-nowhere',
  'points-onward',
  'no-way-out',
  'no-answers',
] as const
export type RuleProblemCode = (typeof ruleProblemCodes)[number]
/** Where it is: the path as a file spells it (`questions[3].least`) and its parts; `row` counts from 0, and is null where no row is meant. */
export type RuleProblem = {
  readonly code: RuleProblemCode
  readonly table: string
  readonly row: number | null
  readonly column: string
  readonly facts: { readonly [name: string]: string | number }
}

/**
 * Rules that an office may change without a new program: what they are called, what they decide, where they come from, whether that
 * source confirms them, the tables that they are written in, and those of the house. To have yours edited in ตั้งค่า → กฎและแบบสอบถาม,
 * define a book beside the code that uses it, add it to `shared/contract/rule-books.ts`, and read it with `rulesInForce`.
 */
export type RuleBook<T extends Tables = Tables> = {
  readonly id: string
  readonly title: RuleText
  /** What the rules decide. */
  readonly say: RuleText
  readonly source: RuleText
  /** True where the source itself was read; where it was not, the window says that they are the house's own. */
  readonly confirmed: boolean
  readonly tables: T
  readonly house: RulesOf<T>
  /** Rows that a fixed table did not have from the first: rules that lack them were laid down before, and are read with these. */
  readonly since?: { readonly [table in keyof T]?: RulesOf<T>[table] }
  /** What no column can tell alone: rows that point to rows that are not there. */
  check?(rules: RulesOf<T>): readonly RuleProblem[]
}

export const defineRuleBook = <const T extends Tables>(book: RuleBook<T>): RuleBook<T> => book
