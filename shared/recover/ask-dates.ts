import type { AnswerCode, Question } from '../model/recovery.ts'
import type { DateDoubt } from '../values/date-tally.ts'
import type { SettledColumn } from './draft-columns.ts'
import { type Sheet, textAt } from './sheet-cells.ts'

type Answer = { readonly code: AnswerCode; readonly params: { readonly [name: string]: string | number } }

const answers: Readonly<Record<DateDoubt, readonly Answer[]>> = {
  'date-order': [
    { code: 'day-first', params: { order: 'day-first' } },
    { code: 'month-first', params: { order: 'month-first' } },
  ],
  'date-century': [
    { code: 'buddhist', params: { century: 2500 } },
    { code: 'common', params: { century: 2000 } },
  ],
}

/** Asks what the dates of a column mean where its own cells allow two readings; once a column, with what the cells showed. */
export function askDates(sheet: Sheet, columns: readonly SettledColumn[]): Question[] {
  return columns.flatMap(({ draft, column, rule }) =>
    rule.type === 'date' || rule.type === 'yearmonth' || rule.type === 'datetime'
      ? rule.doubts.map((code): Question => {
          const place = firstPlace(draft)
          const text = textAt(sheet, place.r, place.c)
          return {
            id: `${code}:${draft.key}`,
            code,
            place: { sheet: sheet.grid.name, ...place },
            facts: { column: column.label, text, dates: rule.seen?.dates ?? 0 },
            answers: answers[code].map(({ code: answer, params }) => ({
              code: answer,
              step: { id: 'answer', name: 'read-dates', by: 'person', on: true, params: { column: draft.key, ...params } },
            })),
          }
        })
      : [],
  )
}

function firstPlace({ source }: SettledColumn['draft']): { readonly r: number; readonly c: number } {
  const spot = source.kind === 'line' ? source.headings.at(-1) : source.kind === 'leaf' ? source.headings[0]?.at(-1) : undefined
  return spot ?? { r: 0, c: source.kind === 'line' ? source.c : 0 }
}
