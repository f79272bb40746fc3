import { tellsOther, withOther, withoutOther } from '../../../shared/describe/other-half.ts'
import { isSecret } from '../../../shared/model/version.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Check } from '../../parts/check.tsx'
import { useWords } from '../../words/words-context.ts'
import type { DescribeView } from './describe-view.ts'
import type { Draft } from './use-draft.ts'

/** Whether the description names the other version of the dataset; one that is secret is never named. Nothing of a dataset that stands alone. */
export function TellHalf({ view, draft }: { readonly view: DescribeView; readonly draft: Draft }) {
  const { risk } = useWords()
  const shown = useAsk('risk:twin', { dataset: view.dataset })
  const twin = shown.state === 'here' ? shown.value.twin : null
  if (twin === null) return null
  const notes = String(draft.values['notes'] ?? '')
  const told = tellsOther(notes)
  const isHidden = twin.audience === 'open' && twin.level !== null && isSecret(twin.level)
  return (
    <Check
      checked={told}
      disabled={!view.editable || (isHidden && !told)}
      help={isHidden ? risk.neverTold : twin.audience === 'open' ? risk.tellRestrictedSay : risk.tellOpenSay}
      onChange={on => draft.put({ notes: on ? withOther(notes, twin.audience, twin) : withoutOther(notes) })}
    >
      {twin.audience === 'open' ? risk.tellRestricted : risk.tellOpen}
    </Check>
  )
}
