import type { ValueAnswers, ValueOutcome } from '../../shared/catalogue/value/weigh-value.ts'
import type { RuleText } from '../../shared/model/rule-book.ts'
import type { Sqlite } from './sqlite.ts'

/** One time that a dataset was weighed by the checklist; `decided` is what a person made of the outcome. */
export type ValueCheckRow = {
  readonly dataset: string
  readonly number: number
  /** Which version of the book was answered. */
  readonly book: number
  readonly answers: ValueAnswers
  /** What the desk would have answered. */
  readonly offered: ValueAnswers
  readonly said: readonly { readonly question: RuleText; readonly answer: ValueAnswers[string] }[]
  readonly outcome: ValueOutcome
  readonly score: number
  readonly decided: boolean | null
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: string
}
type Stored = Omit<ValueCheckRow, 'answers' | 'offered' | 'said' | 'decided'> & {
  readonly [key in 'answers' | 'offered' | 'said']: string
} & { readonly decided: number | null }

export type ValueChecks = {
  readonly add: (check: ValueCheckRow) => void
  /** The one that counts; null where nobody has weighed it. */
  readonly latest: (dataset: string) => ValueCheckRow | null
}

export function valueChecksOf(db: Sqlite): ValueChecks {
  const add = db.prepare<[Stored]>(
    `INSERT INTO value_check (dataset, number, book, answers, offered, said, outcome, score, decided, reason, decided_by, decided_at)
     VALUES (@dataset, @number, @book, @answers, @offered, @said, @outcome, @score, @decided, @reason, @decidedBy, @decidedAt)`,
  )
  const latest = db.prepare<[string], Stored>(
    `SELECT dataset, number, book, answers, offered, said, outcome, score, decided, reason, decided_by AS decidedBy, decided_at AS decidedAt
     FROM value_check WHERE dataset = ? ORDER BY number DESC LIMIT 1`,
  )
  return {
    add: check => void add.run(toStored(check)),
    latest: dataset => {
      const row = latest.get(dataset)
      return row === undefined ? null : toCheck(row)
    },
  }
}

const toStored = (check: ValueCheckRow): Stored => ({
  ...check,
  answers: JSON.stringify(check.answers),
  offered: JSON.stringify(check.offered),
  said: JSON.stringify(check.said),
  decided: check.decided === null ? null : Number(check.decided),
})

const toCheck = (row: Stored): ValueCheckRow => ({
  ...row,
  answers: JSON.parse(row.answers) as ValueAnswers,
  offered: JSON.parse(row.offered) as ValueAnswers,
  said: JSON.parse(row.said) as ValueCheckRow['said'],
  decided: row.decided === null ? null : row.decided === 1,
})
