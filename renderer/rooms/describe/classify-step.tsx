import { useState } from 'react'
import { destinationOf, isSecret } from '../../../shared/model/version.ts'
import { Button } from '../../parts/button.tsx'
import { CopiesElsewhere } from '../../parts/copies-elsewhere.tsx'
import { useWords } from '../../words/words-context.ts'
import { ColumnsFound } from './columns-found.tsx'
import type { DrawHead } from './describe-head.tsx'
import type { ClassifyView, DescribeStep, DescribeView } from './describe-view.ts'
import { LevelResult } from './level-result.tsx'
import { QuestionList } from './question-list.tsx'
import { RiskBar } from './risk-bar.tsx'
import { SecretNotice } from './secret-notice.tsx'
import { useDecision } from './use-decision.ts'

type Props = {
  readonly version: string
  readonly view: DescribeView
  readonly classify: ClassifyView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review') => void
}

/** Step two: what is in the columns, the questions, and what follows from their answers. */
export function ClassifyStep({ version, view, classify, head, onGo }: Props) {
  const { describe } = useWords()
  // Here and not in the notice: once the table is gone, so is the notice.
  const [elsewhere, setElsewhere] = useState<readonly string[]>([])
  const decision = useDecision(classify)
  // The ladder is for what goes to an open hub; what does not is only still to be submitted.
  const toOpen = destinationOf(decision.chosen.level) === 'open-hub'
  const isSealed = classify.decision !== null && isSecret(classify.decision.level)
  return (
    <div className="room">
      {head({
        draft: undefined,
        children: (
          <Button kind="main" onPress={() => onGo(toOpen ? 'stars' : 'submit')}>
            {toOpen ? describe.toStars : describe.toSubmit}
          </Button>
        ),
      })}
      {isSealed && classify.editable && classify.columns.length > 0 ? <SecretNotice version={version} onErased={setElsewhere} /> : null}
      <CopiesElsewhere paths={elsewhere} onClose={() => setElsewhere([])} />
      {classify.columns.length === 0 ? null : (
        <RiskBar
          version={version}
          dataset={view.dataset}
          editable={classify.editable}
          personal={classify.columns.some(({ found }) => found.length > 0)}
        />
      )}
      <div className="classify-split">
        <ColumnsFound columns={classify.columns} />
        <QuestionList view={classify} decision={decision} />
        <LevelResult version={version} classify={classify} decision={decision} />
      </div>
    </div>
  )
}
