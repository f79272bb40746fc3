import type { TableSubject } from '../../shared/classify/risk/risk.ts'
import type { Audience } from '../../shared/model/recovery.ts'
import type { Sqlite } from './sqlite.ts'

/** An open dataset and the restricted one beside it. */
type TwinRow = { readonly open: string; readonly restricted: string; readonly madeBy: string; readonly madeAt: string }
/** What stays of a weighing: how few rows are alike, by which columns, and how many counts are small. */
export type RiskFigures = {
  readonly subject: TableSubject
  readonly least: number
  readonly small: number
  readonly columns: readonly string[]
}

export type Twins = {
  readonly add: (twin: TwinRow) => void
  /** For whom a dataset is, and its other half; null where it has none. */
  readonly of: (dataset: string) => { readonly audience: Audience; readonly other: string } | null
  readonly keepRisk: (recovered: string, goal: number, figures: RiskFigures) => void
  /** Null where nobody has weighed that table against that goal. */
  readonly riskOf: (recovered: string, goal: number) => RiskFigures | null
}

export function twinsOf(db: Sqlite): Twins {
  const add = db.prepare<[TwinRow]>('INSERT INTO twin (open, restricted, made_by, made_at) VALUES (@open, @restricted, @madeBy, @madeAt)')
  const find = db.prepare<[string, string], Pick<TwinRow, 'open' | 'restricted'>>(
    'SELECT open, restricted FROM twin WHERE open = ? OR restricted = ?',
  )
  const keep = db.prepare<[string, number, string]>('INSERT OR REPLACE INTO risk (recovered, goal, figures) VALUES (?, ?, ?)')
  const figures = db.prepare<[string, number], string>('SELECT figures FROM risk WHERE recovered = ? AND goal = ?').pluck()
  return {
    add: twin => void add.run(twin),
    of: dataset => {
      const twin = find.get(dataset, dataset)
      if (twin === undefined) return null
      return twin.open === dataset ? { audience: 'open', other: twin.restricted } : { audience: 'restricted', other: twin.open }
    },
    keepRisk: (recovered, goal, told) => void keep.run(recovered, goal, JSON.stringify(told)),
    riskOf: (recovered, goal) => {
      const told = figures.get(recovered, goal)
      return told === undefined ? null : (JSON.parse(told) as RiskFigures)
    },
  }
}
