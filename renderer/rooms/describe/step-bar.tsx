import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import type { DescribeStep } from './describe-view.ts'

const order = ['review', 'describe', 'classify', 'stars', 'submit'] as const

type Props = { readonly at: DescribeStep; readonly done: ReadonlySet<string>; readonly onGo: (step: (typeof order)[number]) => void }

/** The steps of one dataset from review to submission; each can be gone back to. */
export function StepBar({ at, done, onGo }: Props) {
  const { describe } = useWords()
  return (
    <nav className="step-bar" aria-label={describe.steps}>
      <ol>
        {order.map((step, n) => (
          <li key={step}>
            <button
              type="button"
              className={step === at ? 'step-tab on' : 'step-tab'}
              {...(step === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => onGo(step)}
            >
              <span className={done.has(step) ? 'step-disc done' : 'step-disc'}>
                {done.has(step) ? <Icon name="check" size={0.875} /> : n + 1}
              </span>
              {describe.step[step]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
