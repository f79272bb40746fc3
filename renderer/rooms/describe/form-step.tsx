import { type ReactNode, useState } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { DescribeForm } from './describe-form.tsx'
import type { DrawHead } from './describe-head.tsx'
import type { DescribeStep, DescribeView } from './describe-view.ts'
import { DictionaryPane } from './dictionary/dictionary-pane.tsx'
import type { DictionaryView } from './dictionary/dictionary-view.ts'
import { useDictionary } from './dictionary/use-dictionary.ts'
import { HubPage } from './hub-page.tsx'
import { type Draft, useDraft } from './use-draft.ts'

type Props = {
  readonly version: string
  readonly view: DescribeView
  readonly head: DrawHead
  readonly onGo: (step: DescribeStep | 'review') => void
  /** Opens with the dictionary where that is what somebody came for. */
  readonly part?: DescribePart | undefined
}
export type DescribePart = 'form' | 'dictionary'

/** Step one: the form with the page that it makes, and the dictionary of the columns. */
export function FormStep(props: Props) {
  const dictionary = useAsk('dictionary:open', { version: props.version })
  if (dictionary.state !== 'here')
    return (
      <div className="room">
        <div className="room-body">
          <WhenHere shown={dictionary}>{() => null}</WhenHere>
        </div>
      </div>
    )
  return <OpenForm {...props} dictionary={dictionary.value} />
}

function OpenForm({
  version,
  view,
  head,
  onGo,
  part: first = 'form',
  dictionary: columns,
}: Props & { readonly dictionary: DictionaryView }) {
  const words = useWords()
  const [part, setPart] = useState<DescribePart>(first)
  const draft = useDraft(version, view)
  const dictionary = useDictionary(version, columns)
  const goOn = async (): Promise<void> => {
    await Promise.all([draft.flush(), dictionary.flush()])
    onGo('classify')
  }
  const parts: readonly {
    readonly id: DescribePart
    readonly label: string
    readonly count?: number
    readonly content: () => ReactNode
  }[] = [
    {
      id: 'form',
      label: words.dictionary.form,
      content: () => (
        <div className="describe-split">
          <DescribeForm view={view} draft={draft} />
          <HubPage view={view} values={draft.values} />
        </div>
      ),
    },
    {
      id: 'dictionary',
      label: words.dictionary.tab,
      ...(dictionary.count.lacks === 0 ? {} : { count: dictionary.count.lacks }),
      content: () => <DictionaryPane version={version} view={columns} draft={dictionary} />,
    },
  ]
  return (
    <div className="room">
      {head({
        draft: { ...draft, saving: joinSaving(draft.saving, dictionary.saving) },
        children: (
          <Button kind="main" onPress={() => void goOn()}>
            {words.describe.toClassify}
          </Button>
        ),
      })}
      <Tabs label={words.dictionary.tabs} tabs={parts} selected={part} onSelect={setPart} />
    </div>
  )
}

/** Saved is said once all of it is. */
const joinSaving = (one: Draft['saving'], other: Draft['saving']): Draft['saving'] =>
  one === 'saving' || other === 'saving' ? 'saving' : one === 'untouched' ? other : one
