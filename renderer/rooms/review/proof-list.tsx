import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { toPlaceText } from './address.ts'
import type { Place, Proof } from './review-view.ts'

type Props = { readonly proofs: readonly Proof[]; readonly sheet: string; readonly onGo: (place: Place) => void }

const shownAtFirst = 40

/** Each printed total with what its parts add up to; those that differ come first, one press jumps there. */
export function ProofList({ proofs, sheet, onGo }: Props) {
  const { review } = useWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const sorted = proofs.toSorted((a, b) => Number(a.holds) - Number(b.holds))
  const shown = all ? sorted : sorted.slice(0, shownAtFirst)
  return (
    <div className="drawer-part">
      <h2>{review.tab.proofs}</h2>
      {proofs.length === 0 ? <p className="quiet">{review.noProofs}</p> : null}
      <ul className="proofs">
        {shown.map(proof => (
          <ProofLine key={`${toPlaceText(proof.place, '')} ${proof.along}`} proof={proof} sheet={sheet} onGo={onGo} />
        ))}
      </ul>
      {proofs.length > shownAtFirst ? (
        <Button small kind="quiet" onPress={() => setAll(!all)}>
          {all ? review.showFewer : review.showAll(format.number(proofs.length))}
        </Button>
      ) : null}
    </div>
  )
}

function ProofLine({ proof, sheet, onGo }: { readonly proof: Proof } & Omit<Props, 'proofs'>) {
  const { review } = useWords()
  const format = useFormat()
  const [printed, sum, difference] = [format.number(proof.printed), format.number(proof.sum), format.number(proof.difference)] as const
  const label = proof.label === '' ? review.proofNoLabel : proof.label
  return (
    <li className={proof.holds ? 'proof' : 'proof differs'}>
      <Icon name={proof.holds ? 'check' : 'warning'} size={1} />
      <button type="button" className="jump" onClick={() => onGo(proof.place)} title={review.goThere(toPlaceText(proof.place, sheet))}>
        <span className="jump-place">{toPlaceText(proof.place, sheet)}</span>
        <span className="jump-words">
          {review.proof(label, printed, sum)} <span className="tiny">{review.proofParts(format.number(proof.parts))}</span>
        </span>
        <strong>{proof.holds ? (printed === sum ? review.proofHolds : review.proofRounded) : review.proofDiffers(difference)}</strong>
      </button>
    </li>
  )
}
