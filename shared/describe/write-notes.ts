import type { Column } from '../model/table.ts'

/** What the text about a table is written from. */
export type NotesGround = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: number
  readonly period: string
  readonly unit: string
  readonly source: string
  readonly notes: readonly string[]
}

/** Writes the description of a dataset in Thai from facts only: what it holds, how many rows, its columns with units, period, source, notes. */
export function writeNotes(ground: NotesGround): string {
  const words = ground.columns.filter(column => column.type === 'string')
  const lines = [
    `${ground.title}${words[0] === undefined ? '' : ` แสดงข้อมูลราย${words[0].label}`} จำนวน ${ground.rows.toLocaleString('en-US')} แถว ${ground.columns.length} คอลัมน์`,
    `ประกอบด้วย: ${ground.columns.map(nameColumn).join(', ')}`,
    ground.period === '' || ground.title.includes(ground.period) ? '' : `ช่วงเวลาของข้อมูล: ${ground.period}`,
    ground.unit === '' ? '' : `หน่วยนับ: ${ground.unit}`,
    ground.source === '' ? '' : `ที่มา: ${ground.source}`,
    ...ground.notes.map(note => (/^หมายเหตุ/.test(note) ? note : `หมายเหตุ: ${note}`)),
  ]
  return lines.filter(line => line !== '').join('\n')
}

const nameColumn = (column: Column): string =>
  column.unit === null || column.unit === '' ? column.label : `${column.label} (${column.unit})`
