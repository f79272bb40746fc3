import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Stars } from '../../parts/stars.tsx'
import { useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'

type Props = { readonly stars: ClassifyView['stars']; readonly goesTo: ClassifyView['goesTo'] }

/** The stars of the original beside those of what would be published, and whether they let it pass. */
export function StarsStanding({ stars, goesTo }: Props) {
  const { describe, stars: words } = useWords()
  const gate = goesTo === 'open-hub' ? (stars.passes ? describe.gatePass : describe.gateFail) : words.noMatter[goesTo]
  const tone = goesTo === 'open-hub' ? (stars.passes ? 'good' : 'warn') : 'info'
  return (
    <div className="ladder">
      <div className="ladder-heads">
        <span>
          <span className="tiny">{describe.original}</span>
          <Stars count={stars.original.count} />
        </span>
        <Icon name="next" size={1} />
        <span>
          <span className="tiny">{describe.published}</span>
          <Stars count={stars.published.count} />
        </span>
      </div>
      <Notice tone={tone}>{gate}</Notice>
    </div>
  )
}
