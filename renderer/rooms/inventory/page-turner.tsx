import { Button } from '../../parts/button.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Props = { readonly from: number; readonly size: number; readonly total: number; readonly onTurn: (from: number) => void }

/** Which part of a long list is shown, and the way to the parts before and behind it. */
export function PageTurner({ from, size, total, onTurn }: Props) {
  const { inventory } = useWords()
  const format = useFormat()
  const last = Math.min(from + size, total)
  return (
    <div className="row page-turner">
      <span className="quiet" role="status">
        {total === 0 ? '' : inventory.shown(`${format.number(from + 1)}–${format.number(last)}`, format.number(total))}
      </span>
      {total <= size ? null : (
        <>
          <Button small icon="left" disabled={from === 0} onPress={() => onTurn(Math.max(0, from - size))}>
            {inventory.earlier}
          </Button>
          <Button small icon="right" disabled={last >= total} onPress={() => onTurn(from + size)}>
            {inventory.later}
          </Button>
        </>
      )}
    </div>
  )
}
