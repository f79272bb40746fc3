import { personalKinds } from '../../../shared/model/personal.ts'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { MemoView } from '../approve/memo-view.ts'
import { RemarkLines } from '../approve/remark-lines.tsx'
import { ColumnTable } from './column-table.tsx'
import type { DatasetView } from './dataset-view.ts'
import { ErasePersonal } from './erase-personal.tsx'
import { OpenVersion } from './open-version.tsx'
import { OverviewFacts } from './overview-facts.tsx'

/** The newest version on one page: facts, personal data, remarks, columns. */
export function Overview({ view, memo }: { readonly view: DatasetView; readonly memo: MemoView }) {
  const { catalogue } = useWords()
  return (
    <>
      <OpenVersion version={view.current} />
      <div className="overview">
        <Card title={catalogue.tabs.data}>
          <OverviewFacts view={view} memo={memo} />
        </Card>
        <div className="stack">
          <Personal memo={memo} />
          <Remarks memo={memo} />
        </div>
      </div>
      {memo.columns.length === 0 ? null : <ColumnTable columns={memo.columns} />}
    </>
  )
}

function Personal({ memo }: { readonly memo: MemoView }) {
  const { catalogue, domain } = useWords()
  const format = useFormat()
  return (
    <Card title={catalogue.personal}>
      {memo.personal.length === 0 ? (
        <div className="row">
          <Chip tone="green" icon="shield">
            {catalogue.noPersonal}
          </Chip>
        </div>
      ) : (
        <ul className="stack-tight">
          {memo.personal.map(({ kind, column, count }) => (
            <li key={`${kind} ${column}`}>
              <Chip tone="amber" icon="shield-alert">
                {catalogue.personalIn(isOneOf(personalKinds, kind) ? domain.personalKind[kind] : kind, column, format.number(count))}
              </Chip>
            </li>
          ))}
        </ul>
      )}
      <ErasePersonal version={memo.version} title={memo.title} holdsTable={memo.columns.length > 0} />
    </Card>
  )
}

function Remarks({ memo }: { readonly memo: MemoView }) {
  const { catalogue } = useWords()
  if (memo.remarks.length === 0) return null
  return (
    <Card title={catalogue.remarks}>
      <RemarkLines memo={memo} className="dataset-remarks" />
    </Card>
  )
}
