import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly over: boolean; readonly busy: boolean; readonly onPick: () => void; readonly onPaste: () => void }

/** Where files are dropped; the buttons do the same for hands on the keyboard, and take what was copied. */
export function DropZone({ over, busy, onPick, onPaste }: Props) {
  const { intake } = useWords()
  return (
    <div className={over ? 'drop-zone over' : 'drop-zone'}>
      <Icon name="intake" size={2} />
      <div className="drop-words">
        <strong>{over ? intake.dropNow : intake.dropTitle}</strong>
        <span className="quiet">{intake.dropSub}</span>
        <span className="quiet">{intake.pasteSub}</span>
      </div>
      <div className="row">
        <Button kind="main" icon="folder" busy={busy} label={intake.pickName} onPress={onPick}>
          {intake.pick}
        </Button>
        <Button icon="paste" onPress={onPaste}>
          {intake.paste}
        </Button>
      </div>
    </div>
  )
}
