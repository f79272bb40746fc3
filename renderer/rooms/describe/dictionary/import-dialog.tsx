import type { Out } from '../../../../shared/contract/desk.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { Words } from './dictionary-view.ts'

export type Read = NonNullable<Out<'dictionary:import'>['read']>
type Props = {
  readonly read: Read
  /** What is said of the columns now. */
  readonly words: ReadonlyMap<string, Words>
  readonly onTake: (words: readonly Words[]) => void
  readonly onClose: () => void
}

const isSame = (a: Words, b: Words | undefined): boolean =>
  b !== undefined &&
  a.label === b.label &&
  a.english === b.english &&
  a.unit === b.unit &&
  a.meaning === b.meaning &&
  JSON.stringify(a.codes) === JSON.stringify(b.codes)

/** What a filled-in dictionary would change, and what of it was left out and why. Nothing is changed before it is taken. */
export function ImportDialog({ read, words, onTake, onClose }: Props) {
  const { dictionary, common } = useWords()
  const format = useFormat()
  const changed = read.columns.filter(one => !isSame(one, words.get(one.name)))
  const left = read.remarks.length + read.moreRemarks
  return (
    <Dialog
      open
      wide
      title={dictionary.importTitle(read.file)}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{changed.length === 0 ? common.close : common.cancel}</Button>
          {changed.length === 0 ? null : (
            <Button
              kind="main"
              onPress={() => {
                onTake(changed)
                onClose()
              }}
            >
              {dictionary.importTake}
            </Button>
          )}
        </>
      }
    >
      <p>{changed.length === 0 ? dictionary.importSame : dictionary.importChanges(format.number(changed.length))}</p>
      {changed.length === 0 ? null : <p className="quiet">{changed.map(({ label }) => label).join(', ')}</p>}
      {left === 0 ? null : (
        <>
          <h3>{dictionary.remarks(format.number(left))}</h3>
          <ul className="reasons">
            {read.remarks.map(({ sheet, at, code, facts }) => (
              <li key={`${sheet} ${at} ${code}`}>
                <strong>
                  {sheet} {at}
                </strong>{' '}
                {dictionary.remark[code](facts)}
              </li>
            ))}
          </ul>
          {read.moreRemarks === 0 ? null : <p className="quiet">{dictionary.moreRemarks(format.number(read.moreRemarks))}</p>}
        </>
      )}
    </Dialog>
  )
}
