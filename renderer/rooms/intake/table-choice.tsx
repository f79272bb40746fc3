import { Choice } from '../../parts/check.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine, TableLine } from './file-line.ts'

type Props = { readonly file: FileLine; readonly chosen: string; readonly onChoose: (table: string) => void }

/** Which table becomes the dataset; only asked where the file holds more than one. */
export function TableChoice({ file, chosen, onChoose }: Props) {
  const { intake } = useWords()
  const format = useFormat()
  if (file.tables.length < 2) return null
  const isHidden = ({ sheets }: TableLine): boolean => file.sheets.some(({ name, hidden }) => hidden && name === sheets[0])
  return (
    <div className="table-choice">
      <Choice
        label={intake.chooseTable(format.number(file.tables.filter(({ partOf }) => partOf === null).length))}
        value={chosen}
        onChange={onChoose}
        across
        options={file.tables.map(table => ({
          id: table.id,
          label: nameTable(table, intake, format.number(table.sheets.length)),
          help: [
            table.sheets.length > 1 ? table.sheets.join(' · ') : table.title,
            intake.tableSize(format.number(table.rows), format.number(table.columns)),
            isHidden(table) ? intake.hidden : '',
            table.id === file.first?.table ? intake.best : '',
          ]
            .filter(word => word !== '')
            .join(' · '),
        }))}
      />
    </div>
  )
}

/** What a person calls a table: its sheets joined, a sheet alone, or where it stands on its sheet. */
export function nameTable(table: TableLine, words: ReturnType<typeof useWords>['intake'], sheets: string): string {
  const [sheet = ''] = table.sheets
  if (table.sheets.length > 1) return words.joined(sheets)
  if (table.partOf !== null) return words.alone(sheet)
  return words.tableAt(sheet, table.id.slice(table.id.lastIndexOf('!') + 1))
}
