import { useState } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { WhenHere } from '../../parts/when-here.tsx'
import { ClassifyStep } from './classify-step.tsx'
import { DescribeHead } from './describe-head.tsx'
import type { ClassifyView, DescribeStep, DescribeView } from './describe-view.ts'
import { type DescribePart, FormStep } from './form-step.tsx'
import { StarsStep } from './stars-step.tsx'
import { SubmitStep } from './submit-step.tsx'

/** คำอธิบาย: description, level with stars, and submission of one dataset. */
export function DescribeRoom({ version }: { readonly version: string }) {
  return <OpenDescribe key={version} version={version} />
}

function OpenDescribe({ version }: { readonly version: string }) {
  const description = useAsk('describe:open', { version })
  const classification = useAsk('classify:open', { version })
  if (description.state !== 'here') return <Waits>{<WhenHere shown={description}>{() => null}</WhenHere>}</Waits>
  if (classification.state !== 'here') return <Waits>{<WhenHere shown={classification}>{() => null}</WhenHere>}</Waits>
  return <Steps version={version} view={description.value} classify={classification.value} />
}

const Waits = ({ children }: { readonly children: React.ReactNode }) => (
  <div className="room">
    <div className="room-body">{children}</div>
  </div>
)

type StepsProps = { readonly version: string; readonly view: DescribeView; readonly classify: ClassifyView }

function Steps({ version, view, classify }: StepsProps) {
  const { go } = useRoute()
  const [step, setStep] = useState<DescribeStep>('describe')
  const [part, setPart] = useState<DescribePart>('form')
  const goTo = (to: DescribeStep | DescribePart | 'review'): void => {
    if (to === 'review') {
      go({ room: 'review', version })
      return
    }
    setPart(to === 'dictionary' ? to : 'form')
    setStep(to === 'dictionary' || to === 'form' ? 'describe' : to)
  }
  const head = (rest: Pick<Parameters<typeof DescribeHead>[0], 'draft' | 'children'>) => (
    <DescribeHead view={view} classify={classify} step={step} onGo={goTo} {...rest} />
  )
  if (step === 'classify') return <ClassifyStep version={version} view={view} classify={classify} head={head} onGo={goTo} />
  if (step === 'stars') return <StarsStep version={version} classify={classify} head={head} onGo={goTo} />
  if (step === 'submit') return <SubmitStep version={version} view={view} classify={classify} head={head} onGo={goTo} />
  return <FormStep version={version} view={view} head={head} onGo={goTo} part={part} />
}
