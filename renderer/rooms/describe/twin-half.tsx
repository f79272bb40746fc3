import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useWords } from '../../words/words-context.ts'

/** For whom a dataset is, and the way to the one that stands beside it; nothing of a dataset that stands alone. */
export function TwinHalf({ dataset, short = false }: { readonly dataset: string; readonly short?: boolean }) {
  const { risk } = useWords()
  const { go } = useRoute()
  const shown = useAsk('risk:twin', { dataset })
  const twin = shown.state === 'here' ? shown.value.twin : null
  if (twin === null) return null
  const isOpen = twin.audience === 'open'
  return (
    <span className="risk-half">
      <Chip tone={isOpen ? 'green' : 'violet'} icon={isOpen ? 'check' : 'lock'}>
        {isOpen ? risk.openHalf : risk.restrictedHalf}
      </Chip>
      {short ? null : <span className="tiny">{isOpen ? risk.openSay : risk.restrictedSay}</span>}
      <Button kind="quiet" small onPress={() => go({ room: 'describe', version: twin.version })}>
        {isOpen ? risk.toRestricted : risk.toOpen}
      </Button>
    </span>
  )
}
