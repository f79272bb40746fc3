import { useState } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { plainSheet } from './address.ts'
import { Checked } from './checked.tsx'
import { ColumnsTab } from './columns-tab.tsx'
import { DifferenceList } from './difference-list.tsx'
import { FindingList } from './finding-list.tsx'
import { LiftedList } from './lifted-list.tsx'
import { ProofList } from './proof-list.tsx'
import { QualityTab } from './quality-tab.tsx'
import { QuestionList } from './question-list.tsx'
import { RemarkList } from './remark-list.tsx'
import type { Place, ReviewView } from './review-view.ts'
import type { Corrections } from './use-corrections.ts'

type Props = { readonly view: ReviewView; readonly corrections: Corrections; readonly onGo: (place: Place) => void }

type Page = 'recovery' | 'quality' | 'columns'

/** Below the sheets, as pages: what recovery says, what the checks found, and what the columns are like. The table is checked when it is first asked for. */
export function Drawer(props: Props) {
  const { review, quality } = useWords()
  const [page, setPage] = useState<Page>('recovery')
  const { view, corrections, onGo } = props
  return (
    <section className={page === 'recovery' ? 'review-drawer' : 'review-drawer tall'} aria-label={review.drawer} data-pane>
      <Tabs
        label={review.drawer}
        selected={page}
        onSelect={setPage}
        tabs={[
          { id: 'recovery', label: quality.tabs.recovery, content: () => <Recovery {...props} /> },
          {
            id: 'quality',
            label: quality.tabs.quality,
            content: () => (
              <Checked version={view.version}>
                {found => <QualityTab view={view} quality={found} corrections={corrections} onGo={onGo} />}
              </Checked>
            ),
          },
          {
            id: 'columns',
            label: quality.tabs.columns,
            content: () => <Checked version={view.version}>{found => <ColumnsTab quality={found} />}</Checked>,
          },
        ]}
      />
    </section>
  )
}

/** What a person should look at: remarks, questions and findings, totals as proof, words of the paper. */
function Recovery({ view, corrections, onGo }: Props) {
  const { summary } = view
  const { review } = useWords()
  const sheet = plainSheet(summary)
  const isClean = summary.questions.length === 0 && summary.findings.length === 0 && summary.proofs.every(proof => proof.holds)
  return (
    <div className="drawer-parts">
      <div className="drawer-part">
        {view.changes === null ? null : <DifferenceList changes={view.changes} sheet={sheet} onGo={onGo} />}
        {view.remarks.length > 0 ? <RemarkList view={view} onGo={onGo} /> : null}
        {isClean ? (
          <Clean view={view} />
        ) : (
          <>
            {summary.questions.length > 0 ? <QuestionList view={view} corrections={corrections} onGo={onGo} /> : null}
            {summary.findings.length > 0 ? <FindingList view={view} onGo={onGo} /> : null}
            {summary.questions.length === 0 && summary.findings.length === 0 ? <p className="quiet">{review.noQuestions}</p> : null}
          </>
        )}
      </div>
      <ProofList proofs={summary.proofs} sheet={sheet} onGo={onGo} />
      <LiftedList lifted={summary.lifted} sheet={sheet} onGo={onGo} />
    </div>
  )
}

function Clean({ view }: { readonly view: ReviewView }) {
  const { review } = useWords()
  const format = useFormat()
  const { rows, columns, proofs } = view.summary
  const [r, c] = [format.number(rows), format.number(columns.length)]
  return (
    <div className="clean" role="status">
      <Icon name="done" size={1.5} />
      <div>
        <strong>{review.cleanTitle}</strong>
        <p>{proofs.length > 0 ? review.clean(r, c, format.number(proofs.length)) : review.cleanNoProofs(r, c)}</p>
      </div>
    </div>
  )
}

/** The same figures as chips, for the head of the room. */
export function DrawerChips({ view }: { readonly view: ReviewView }) {
  const { review } = useWords()
  const format = useFormat()
  const { proofs, questions, findings } = view.summary
  const held = proofs.filter(proof => proof.holds).length
  const all = format.number(proofs.length)
  return (
    <>
      {view.remarks.length === 0 ? null : (
        <Chip tone="red" icon="remark">
          {review.remarksChip(format.number(view.remarks.length))}
        </Chip>
      )}
      {proofs.length === 0 ? null : held === proofs.length ? (
        <Chip tone="green" icon="check">
          {review.proofsChip(format.number(held), all)}
        </Chip>
      ) : (
        <Chip tone="red" icon="warning">
          {review.proofsDifferChip(format.number(proofs.length - held), all)}
        </Chip>
      )}
      {view.changes === null || view.changes.differences.length === 0 ? null : (
        <Chip tone="amber" icon="info">
          {review.differencesChip(format.number(view.changes.differences.length))}
        </Chip>
      )}
      {questions.length === 0 ? null : (
        <Chip tone="amber" icon="help">
          {review.questionsChip(format.number(questions.length))}
        </Chip>
      )}
      {findings.length === 0 ? null : <Chip icon="info">{review.findingsChip(format.number(findings.length))}</Chip>}
    </>
  )
}
