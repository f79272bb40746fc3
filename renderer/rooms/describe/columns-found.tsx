import { evidenceCodes, personalKinds } from '../../../shared/model/personal.ts'
import { Icon } from '../../parts/icon.tsx'
import { Progress } from '../../parts/progress.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'

type Column = ClassifyView['columns'][number]

/** The columns with what was found in them: how many values, how sure, and masked examples. */
export function ColumnsFound({ columns }: { readonly columns: readonly Column[] }) {
  const { describe } = useWords()
  const format = useFormat()
  const found = columns.filter(column => column.found.length > 0)
  const clean = columns.length - found.length
  return (
    <ScrollPane className="classify-part" label={describe.columnsFound}>
      <h2>{describe.columnsFound}</h2>
      {found.length === 0 ? (
        <p className="good-line">
          <Icon name="shield" size={1.25} />
          {describe.allClean(format.number(columns.length))}
        </p>
      ) : null}
      <ul className="found-list">
        {found.map(column => (
          <FoundColumn key={column.name} column={column} />
        ))}
      </ul>
      {found.length > 0 && clean > 0 ? <p className="quiet">{describe.cleanColumns(format.number(clean))}</p> : null}
      {clean > 0 ? (
        <ul className="clean-list">
          {columns
            .filter(column => column.found.length === 0)
            .map(column => (
              <li key={column.name}>
                <Icon name="check" size={0.875} />
                {column.label}
              </li>
            ))}
        </ul>
      ) : null}
    </ScrollPane>
  )
}

function FoundColumn({ column }: { readonly column: Column }) {
  const { describe, domain } = useWords()
  const format = useFormat()
  return (
    <li className="found">
      <strong>{column.label}</strong>
      {column.found.map(finding => (
        <div key={finding.kind} className="found-kind">
          <span className="found-name">
            <Icon name="shield-alert" size={1} />
            {isOneOf(personalKinds, finding.kind) ? domain.personalKind[finding.kind] : finding.kind}
          </span>
          <span className="quiet">{describe.foundCount(format.number(finding.count), format.number(finding.of))}</span>
          <span className="found-sure">
            <Progress label={describe.confidenceName(format.percent(finding.confidence))} done={finding.confidence * 100} total={100} />
            <span className="tiny">{describe.confidence(format.percent(finding.confidence))}</span>
          </span>
          <span className="found-why tiny">
            {finding.evidence.map(({ code, facts }) => (isOneOf(evidenceCodes, code) ? describe.evidence[code](facts) : code)).join(' · ')}
          </span>
          {finding.examples.length === 0 ? null : (
            <span className="found-examples">
              <span className="tiny">{describe.masked}</span>
              {finding.examples.map(example => (
                <code key={example}>{example}</code>
              ))}
            </span>
          )}
        </div>
      ))}
    </li>
  )
}
