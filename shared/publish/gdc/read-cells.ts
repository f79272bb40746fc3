import { checkDescription } from '../../describe/check-description.ts'
import type { Field, Profile } from '../../describe/profile.ts'
import { toAddress } from '../../model/cell.ts'
import type { Description } from '../publication.ts'
import { readCellText } from './cell-text.ts'
import type { Remark } from './remark.ts'
import type { TextSheet } from './text-sheet.ts'

/** A row as its columns give it, with what is to be told of each cell. */
export type ReadRow = { readonly values: Description; readonly remarks: readonly Remark[] }

/** Reads the cells of a row that are fields of the profile; `start` holds what the sheet says of all its rows. */
export function readCells(profile: Profile, start: Description, columns: readonly string[], sheet: TextSheet, r: number): ReadRow {
  const fields = new Map(profile.fields.map(field => [field.key, field]))
  const remarks: Remark[] = []
  let values = start
  columns.forEach((key, c) => {
    const field = fields.get(key)
    const text = sheet.rows[r]?.[c] ?? ''
    if (field === undefined) return
    const read = readCellText(field, text)
    values = { ...values, ...read.values }
    if (read.remark)
      remarks.push({ sheet: sheet.name, at: toAddress(r, c), key, ...read.remark, facts: { value: text.trim().slice(0, 80) } })
  })
  return { values, remarks }
}

/** Problems of a value that cannot stand. What is only missing may be filled in later. */
const mayWait: readonly string[] = ['missing', 'other-missing']

/** What the profile says against the values of a row, each at its cell; a cell that was told of already is not told of twice. */
export function judgeRow(
  profile: Profile,
  values: Description,
  columns: readonly string[],
  sheet: TextSheet,
  r: number,
  told: readonly Remark[],
  on: Field['on'],
): readonly Remark[] {
  const own = new Set(profile.fields.filter(field => field.on === on).map(field => field.key))
  return checkDescription(profile, values)
    .filter(({ key }) => own.has(key) && !told.some(remark => remark.key === key))
    .flatMap(({ key, code, facts }): Remark[] => {
      const c = columns.indexOf(key.replace(/_other$/, ''))
      return c < 0 ? [] : [{ sheet: sheet.name, at: toAddress(r, c), key, code, facts, stops: !mayWait.includes(code) }]
    })
}
