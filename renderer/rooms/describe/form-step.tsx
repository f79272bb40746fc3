import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'
import { DescribeForm } from './describe-form.tsx'
import type { DrawHead } from './describe-head.tsx'
import type { DescribeStep, DescribeView } from './describe-view.ts'
import { HubPage } from './hub-page.tsx'
import { useDraft } from './use-draft.ts'

type Props = {
  readonly version: string
  readonly view: DescribeView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review') => void
}

/** Step one: the form, and the page that it makes. */
export function FormStep({ version, view, head, onGo }: Props) {
  const { describe } = useWords()
  const draft = useDraft(version, view)
  const goOn = async (): Promise<void> => {
    await draft.flush()
    onGo('classify')
  }
  return (
    <div className="room">
      {head({
        draft,
        children: (
          <Button kind="main" onPress={() => void goOn()}>
            {describe.toClassify}
          </Button>
        ),
      })}
      <div className="describe-split">
        <DescribeForm view={view} draft={draft} />
        <HubPage view={view} values={draft.values} />
      </div>
    </div>
  )
}
