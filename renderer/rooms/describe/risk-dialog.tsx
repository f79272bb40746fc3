import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { CureCard } from './cure-card.tsx'
import type { RiskView } from './risk-bar.tsx'

type Props = {
  readonly version: string
  readonly report: RiskView
  readonly editable: boolean
  readonly onByHand: () => void
  readonly onClose: () => void
}

const mostListed = 6

/** What singles people out, or which counts are small; and three ways to lower that, each with its cost. */
export function RiskDialog({ version, report, editable, onByHand, onClose }: Props) {
  const { risk, cures } = useWords()
  return (
    <Dialog open wide title={risk.title} onClose={onClose}>
      <div className="risk-found">{report.subject === 'counts' ? <SmallCounts report={report} /> : <Singling report={report} />}</div>
      <div className="row">
        <h3>{risk.cures}</h3>
        {editable ? (
          <span className="push">
            <Button icon="add" onPress={onByHand}>
              {cures.byHand}
            </Button>
          </span>
        ) : null}
      </div>
      {report.cures.length === 0 ? <p className="quiet">{report.below > 0 || report.small.count > 0 ? risk.noCures : '—'}</p> : null}
      <div className="cure-list">
        {report.cures.map(cure => (
          <CureCard key={cure.kind} version={version} cure={cure} columns={report.columns} editable={editable} onApplied={onClose} />
        ))}
      </div>
    </Dialog>
  )
}

function Singling({ report }: { readonly report: RiskView }) {
  const { risk } = useWords()
  const format = useFormat()
  const labelOf = (column: number): string => report.columns.find(one => one.column === column)?.label ?? ''
  return (
    <>
      <div>
        <h3>{risk.telling}</h3>
        <ul className="risk-list">
          {report.columns
            .filter(({ part }) => part === 'quasi')
            .map(({ column, label }) => (
              <li key={column}>{label}</li>
            ))}
        </ul>
      </div>
      <div>
        <h3>{risk.sets}</h3>
        <ul className="risk-list">
          {report.sets.slice(0, mostListed).map(({ columns, rows }) => (
            <li key={columns.join(' ')}>{risk.set(columns.map(labelOf).join(' + '), format.number(rows))}</li>
          ))}
        </ul>
        <p className="tiny">{risk.setsUpTo(format.number(report.setsUpTo))}</p>
        {report.diversity.map(({ column, least }) => (
          <p key={column} className="tiny">
            {risk.diversity(labelOf(column), format.number(least))}
          </p>
        ))}
      </div>
    </>
  )
}

function SmallCounts({ report }: { readonly report: RiskView }) {
  const { risk } = useWords()
  const format = useFormat()
  const labelOf = (column: number): string => report.columns.find(one => one.column === column)?.label ?? ''
  return (
    <div>
      <h3>{risk.small}</h3>
      <ul className="risk-list">
        {report.small.places.slice(0, mostListed * 2).map(({ row, column, value }) => (
          <li key={`${row} ${column}`}>{risk.smallAt(format.number(row + 1), labelOf(column), format.number(value))}</li>
        ))}
      </ul>
    </div>
  )
}
