import { personalKinds } from '../../../shared/model/personal.ts'
import { Chip } from '../../parts/chip.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { MemoView } from './memo-view.ts'

/** What could go wrong, in chips: word, shape and tone. */
export function MemoRisk({ memo }: { readonly memo: MemoView }) {
  const { approve, domain } = useWords()
  const format = useFormat()
  const { personal, proofs, proofsHold, findings } = memo
  return (
    <section>
      <h2>{approve.risk}</h2>
      <div className="chips">
        {personal.length === 0 ? (
          <Chip tone="green" icon="shield">
            {approve.riskPersonalNone}
          </Chip>
        ) : null}
        {personal.map(({ kind, column, count }) => (
          <Chip key={`${kind} ${column}`} tone="amber" icon="shield-alert">
            {approve.riskPersonal(isOneOf(personalKinds, kind) ? domain.personalKind[kind] : kind, column, format.number(count))}
          </Chip>
        ))}
        {proofs === 0 ? (
          <Chip icon="proof">{approve.riskNoProofs}</Chip>
        ) : proofs === proofsHold ? (
          <Chip tone="green" icon="check">
            {approve.riskProofs(format.number(proofsHold), format.number(proofs))}
          </Chip>
        ) : (
          <Chip tone="red" icon="warning">
            {approve.riskProofsDiffer(format.number(proofs - proofsHold))}
          </Chip>
        )}
        {findings === 0 ? (
          <Chip tone="green" icon="check">
            {approve.riskNoFindings}
          </Chip>
        ) : (
          <Chip tone="amber" icon="info">
            {approve.riskFindings(format.number(findings))}
          </Chip>
        )}
        {memo.overridden ? (
          <Chip tone="amber" icon="warning">
            {approve.riskOverridden}
          </Chip>
        ) : null}
        {memo.level === 'open' && memo.starsOf.count < 3 ? (
          <Chip tone="red" icon="star">
            {approve.riskGate}
          </Chip>
        ) : null}
      </div>
    </section>
  )
}
