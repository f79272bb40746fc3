import { proposalSources } from '../../../shared/describe/proposal.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useLanguage, useWords } from '../../words/words-context.ts'
import type { Field, Proposal } from './describe-view.ts'
import { readOut } from './describe-view.ts'

type Props = { readonly field: Field; readonly proposal: Proposal; readonly filled: boolean; readonly onAccept: () => void }

/** A value that the desk could give, with where it comes from. */
export function ProposalChip({ field, proposal, filled, onAccept }: Props) {
  const { describe } = useWords()
  const { language } = useLanguage()
  const { from, facts } = proposal
  const verb = filled ? describe.instead : describe.accept
  const value = readOut(field, proposal.value, language)
  return (
    <div className="proposal">
      <Icon name="magic" size={1} />
      <span className="proposal-words">
        <span className="proposal-value">{value}</span>
        <span className="tiny">{isOneOf(proposalSources, from) ? describe.source[from](facts) : from}</span>
      </span>
      <Button small kind="quiet" label={describe.acceptName(verb, value, field[language])} onPress={onAccept}>
        {verb}
      </Button>
    </div>
  )
}
