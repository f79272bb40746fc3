import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { DayOrText } from '../../parts/day-or-text.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useLanguage, useWords } from '../../words/words-context.ts'
import type { MemoView } from '../approve/memo-view.ts'

/** What is said of the data, field by field, as it stands in the newest version. */
export function Description({ memo }: { readonly memo: MemoView }) {
  const { catalogue } = useWords()
  const { language } = useLanguage()
  const { go } = useRoute()
  const open = (
    <Button icon="describe" onPress={() => go({ room: 'describe', version: memo.version })}>
      {catalogue.openDescribe}
    </Button>
  )
  if (memo.description.length === 0)
    return (
      <Empty icon="describe" title={catalogue.noDescription} action={open}>
        {catalogue.noDescriptionWhy}
      </Empty>
    )
  return (
    <Card
      title={catalogue.tabs.description}
      actions={
        <>
          <Chip tone={memo.filled >= memo.required ? 'green' : 'amber'} icon={memo.filled >= memo.required ? 'check' : 'edit'}>
            {catalogue.filledOf(memo.filled, memo.required)}
          </Chip>
          {open}
        </>
      }
    >
      <dl className="facts description-facts">
        {memo.description.map(line => (
          <div className="fact" key={line.key}>
            <dt>{line[language]}</dt>
            <dd>
              <DayOrText text={line.text} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
