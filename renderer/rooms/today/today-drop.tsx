import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly over: boolean; readonly busy: boolean; readonly onPick: () => void; readonly onPaste: () => void }

/** The way in for files, also from here; the buttons do the same for hands on the keyboard, and take what was copied. */
export function TodayDrop({ over, busy, onPick, onPaste }: Props) {
  const { today, intake } = useWords()
  return (
    <div className={over ? 'today-drop over' : 'today-drop'}>
      <span className="today-drop-icon">
        <Icon name="intake" size={1.75} />
      </span>
      <span className="today-drop-words">
        <strong>{over ? intake.dropNow : today.drop}</strong>
        <span className="quiet">{today.dropWhy}</span>
      </span>
      <div className="row">
        <Button icon="folder" busy={busy} label={`${today.chooseFile} ${intake.pickName}`} onPress={onPick}>
          {today.chooseFile}
        </Button>
        <Button icon="paste" onPress={onPaste}>
          {intake.paste}
        </Button>
      </div>
    </div>
  )
}
