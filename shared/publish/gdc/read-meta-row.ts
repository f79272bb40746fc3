import { readLevel } from '../../describe/labels.ts'
import type { Profile } from '../../describe/profile.ts'
import { toAddress } from '../../model/cell.ts'
import type { Level } from '../../model/version.ts'
import type { ReadEntry } from './read-catalogue.ts'
import { judgeRow, readCells } from './read-cells.ts'
import type { Remark } from './remark.ts'
import type { TypeSheets } from './template.ts'
import type { TextSheet } from './text-sheet.ts'

type ReadMeta = { readonly entry: ReadEntry; readonly remarks: readonly Remark[] }

/** Reads a dataset from its row. Without a name in the web address or a title it is half a record, and is not taken. */
export function readMetaRow(profile: Profile, { type, meta }: TypeSheets, sheet: TextSheet, r: number): ReadMeta {
  const { columns } = meta
  const { values, remarks: ofCells } = readCells(profile, { data_type: type }, columns, sheet, r)
  const remarks = [...ofCells]
  const tell = (key: string, code: Remark['code'], facts: Remark['facts'] = {}): void => {
    remarks.push({ sheet: sheet.name, at: toAddress(r, columns.indexOf(key)), key, code, facts, stops: true })
  }
  if (values.name === undefined) tell('name', 'nameless')
  if (values.title === undefined) tell('title', 'untitled', { value: String(values.name ?? '') })
  const level = readLevelCell(columns, sheet, r, tell)
  remarks.push(...judgeRow(profile, values, columns, sheet, r, remarks, 'dataset'))
  const given = ['data_type', ...columns.filter(key => key !== 'd_type')]
  return { entry: { description: values, level, files: [], given, sheet: sheet.name, at: toAddress(r, 0) }, remarks }
}

function readLevelCell(
  columns: readonly string[],
  sheet: TextSheet,
  r: number,
  tell: (key: string, code: Remark['code'], facts: Remark['facts']) => void,
): Level | null {
  const text = (sheet.rows[r]?.[columns.indexOf('data_classification')] ?? '').trim()
  if (text === '' || !columns.includes('data_classification')) return null
  const level = readLevel(text)
  if (level === null) tell('data_classification', 'level-unknown', { value: text.slice(0, 80) })
  return level
}
