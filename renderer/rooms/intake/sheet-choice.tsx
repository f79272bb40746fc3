import { Choice } from '../../parts/check.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'
import { suggestSheet } from './file-line.ts'

type Props = { readonly file: FileLine; readonly chosen: string; readonly onChoose: (sheet: string) => void }

/** Which sheet becomes the dataset; only asked where there is more than one. */
export function SheetChoice({ file, chosen, onChoose }: Props) {
  const { intake } = useWords()
  const format = useFormat()
  if (file.sheets.length < 2) return null
  const suggested = suggestSheet(file)
  return (
    <div className="sheet-choice">
      <Choice
        label={intake.chooseSheet(format.number(file.sheets.length))}
        value={chosen}
        onChange={onChoose}
        across
        options={file.sheets.map(sheet => ({
          id: sheet.name,
          label: sheet.name,
          help: [
            intake.sheetSize(format.number(sheet.rows), format.number(sheet.columns)),
            sheet.hidden ? intake.hidden : '',
            sheet.name === suggested ? intake.best : '',
          ]
            .filter(word => word !== '')
            .join(' · '),
        }))}
      />
    </div>
  )
}
