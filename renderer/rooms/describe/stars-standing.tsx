import { Icon } from '../../parts/icon.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Stars } from '../../parts/stars.tsx'
import { useWords } from '../../words/words-context.ts'
import type { ClassifyView } from './describe-view.ts'

type Props = { readonly stars: ClassifyView['stars']; readonly isOpen: boolean }

/** The stars of the original beside those of what would be published, and whether they let it pass. */
export function StarsStanding({ stars, isOpen }: Props) {
  const { describe } = useWords()
  const gate = !stars.passes ? describe.gateFail : isOpen ? describe.gatePass : describe.gateNotOpen
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
      <Notice tone={stars.passes ? (isOpen ? 'good' : 'info') : 'warn'}>{gate}</Notice>
    </div>
  )
}
