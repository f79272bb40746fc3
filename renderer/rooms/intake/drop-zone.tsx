import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly over: boolean; readonly busy: boolean; readonly onPick: () => void }

/** Where files are dropped; the button does the same for hands on the keyboard. */
export function DropZone({ over, busy, onPick }: Props) {
  const { intake } = useWords()
  return (
    <div className={over ? 'drop-zone over' : 'drop-zone'}>
      <Icon name="intake" size={2} />
      <div className="drop-words">
        <strong>{over ? intake.dropNow : intake.dropTitle}</strong>
        <span className="quiet">{intake.dropSub}</span>
      </div>
      <Button kind="main" icon="folder" busy={busy} label={intake.pickName} onPress={onPick}>
        {intake.pick}
      </Button>
    </div>
  )
}
