import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Choice } from '../../parts/check.tsx'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine, TableLine } from './file-line.ts'

type Props = { readonly file: FileLine; readonly chosen: string; readonly onChoose: (table: string) => void }

const namedAtMost = 4

/** Which table becomes the dataset; only asked where the file holds more than one. Sheets of a joined table stand below it when asked for. */
export function TableChoice({ file, chosen, onChoose }: Props) {
  const { intake } = useWords()
  const format = useFormat()
  const [alone, setAlone] = useState(false)
  if (file.tables.length < 2) return null
  const whole = file.tables.filter(({ partOf }) => partOf === null)
  const parts = file.tables.length - whole.length
  const shown = alone ? file.tables : file.tables.filter(({ id, partOf }) => partOf === null || id === chosen)
  const isHidden = ({ sheets }: TableLine): boolean => file.sheets.some(({ name, hidden }) => hidden && name === sheets[0])
  // The table of the first look was recovered: its figures are what it has, the others are told by their outline.
  const sizeOf = (table: TableLine): string => {
    const { rows, columns } = table.id === file.first?.table ? file.first : table
    return intake.tableSize(format.number(rows), format.number(columns))
  }
  return (
    <div className="table-choice">
      <Choice
        label={whole.length === 1 ? intake.oneTable : intake.chooseTable(format.number(whole.length))}
        value={chosen}
        onChange={onChoose}
        across
        options={shown.map(table => ({
          id: table.id,
          label: nameTable(table, file.tables, intake, format),
          help: [
            joinedOf(table).length > 1 ? nameSheets(table, intake, format) : table.title,
            sizeOf(table),
            isHidden(table) ? intake.hidden : '',
            file.state === 'quarantine' && table.id === file.first?.table ? intake.best : '',
          ]
            .filter(word => word !== '')
            .join(' · '),
        }))}
      />
      {parts === 0 ? null : (
        <Button small kind="quiet" onPress={() => setAlone(!alone)}>
          {alone ? intake.hideAlone : intake.showAlone(format.number(parts))}
        </Button>
      )}
    </div>
  )
}

/** The sheets whose rows a table holds, without those that only sum them up. */
export const joinedOf = ({ sheets, summaries }: TableLine): readonly string[] => sheets.slice(0, sheets.length - summaries)

/** What a person calls a table: its sheets joined, a sheet alone, or where it stands on its sheet and in how many parts. */
function nameTable(table: TableLine, all: readonly TableLine[], words: Words['intake'], format: Format): string {
  const [sheet = ''] = table.sheets
  const joined = joinedOf(table).length
  if (joined > 1) return words.joined(format.number(joined))
  const whole = all.find(({ id }) => id === table.partOf)
  if (whole && joinedOf(whole).length > 1) return words.alone(sheet)
  const [, box = '', more = ''] = /!([^!+]*)(?:\+(\d+))?$/.exec(table.id) ?? []
  return more === '' ? words.tableAt(sheet, box) : words.tableInParts(sheet, format.number(Number(more) + 1))
}

/** The first of the sheets by name, how many more there are, and those that prove them. */
function nameSheets(table: TableLine, words: Words['intake'], format: Format): string {
  const joined = joinedOf(table)
  const more = joined.length > namedAtMost ? joined.length - namedAtMost + 1 : 0
  return [
    ...joined.slice(0, joined.length - more),
    ...(more > 0 ? [words.moreSheets(format.number(more))] : []),
    ...table.sheets.slice(joined.length).map(words.provenBy),
  ].join(' · ')
}
