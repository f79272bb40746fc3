import type { ReactNode } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { ClassifyView, DescribeStep, DescribeView } from './describe-view.ts'
import { StepBar } from './step-bar.tsx'
import type { Draft } from './use-draft.ts'

export type DescribeHeadProps = {
  readonly view: DescribeView
  readonly classify: ClassifyView
  readonly step: DescribeStep
  readonly onGo: (step: DescribeStep | 'review') => void
  /** Given while something is typed: its meter and whether it is saved. */
  readonly draft?: Draft | undefined
  /** The verb that goes on. */
  readonly children: ReactNode
}

/** Above every step: the dataset, the steps, how much is filled and whether it is saved. */
export function DescribeHead({ view, classify, step, onGo, draft, children }: DescribeHeadProps) {
  const { describe } = useWords()
  const format = useFormat()
  const { filled, required } = draft ?? view
  const done = new Set<string>(['review'])
  if (view.problems.length === 0) done.add('describe')
  if (classify.decision !== null) done.add('classify')
  if (classify.stars.passes) done.add('stars')
  return (
    <header className="room-head describe-head">
      <div className="describe-title">
        <h1 className="cut" title={view.title}>
          {view.title}
        </h1>
        <StepBar at={step} done={done} onGo={onGo} />
      </div>
      <div className="room-acts">
        {view.editable ? null : <Chip icon="locked">{describe.readOnly}</Chip>}
        {draft === undefined || draft.saving === 'untouched' ? null : (
          <span className="quiet" role="status">
            {draft.saving === 'saved' ? describe.saved : describe.saving}
          </span>
        )}
        <span className="meter">
          <span className="quiet">{describe.meter(format.number(filled), format.number(required))}</span>
          <Progress label={describe.meterName} done={filled} total={required} />
        </span>
        {children}
      </div>
    </header>
  )
}

/** A step draws its own head, because it knows what is typed and where to go on. */
export type DrawHead = (rest: Pick<DescribeHeadProps, 'draft' | 'children'>) => ReactNode
