import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Role, roles } from '../../shared/model/cell.ts'
import type { Grid } from '../../shared/model/grid.ts'
import { dropMarks } from '../../shared/recover/drop-marks.ts'
import { tellLines } from '../../shared/recover/roles/line-features.ts'
import { readPage } from '../../shared/recover/roles/page.ts'
import { type Survey, surveyPage } from '../../shared/recover/roles/survey.ts'
import { toTextGrid } from '../../shared/recover/roles/text-grid.ts'
import { readSheet } from '../../shared/recover/sheet-cells.ts'

/** A sheet whose roles a person has told, as far as they were told. */
export type Annotated = {
  readonly file: string
  readonly sheet: string
  /** Sheets of one workbook are of one kind: they are never parted between learning and proving. */
  readonly book: string
  readonly grid: Grid
  readonly lineAt: (r: number) => Role | null
  /** Null where only the lines were told. */
  readonly cellAt: ((r: number, c: number) => Role | null) | null
}

/** A sheet to learn from: what is told of it, and the place of the true role in the list for each line and cell (255 unknown). */
export type Lesson = {
  readonly set: string
  readonly book: string
  readonly survey: Survey
  readonly told: Float32Array
  readonly lines: Uint8Array
  readonly cells: Uint8Array | null
}

export const unknown = 255

/** The part of so many that a workbook belongs to, the same on every run. */
export function partOf({ book }: Pick<Lesson, 'book'>, parts: number): number {
  let hash = 2166136261
  for (let i = 0; i < book.length; i++) hash = Math.imul(hash ^ book.charCodeAt(i), 16777619) >>> 0
  return (hash >>> 8) % parts
}

/** Looks at an annotated sheet as recovery would. */
export function toLesson(set: string, { book, grid, lineAt, cellAt }: Annotated): Lesson {
  const survey = surveyPage(readPage(readSheet(dropMarks(grid))))
  const placeOf = (role: Role | null): number => (role === null ? unknown : roles.indexOf(role))
  const { lines } = survey.page
  return {
    ...{ set, book, survey, told: tellLines(survey) },
    lines: Uint8Array.from(lines, ({ r }) => placeOf(lineAt(r))),
    cells: cellAt && Uint8Array.from(lines.flatMap(({ r, spots }) => spots.map(({ c }) => placeOf(cellAt(r, c))))),
  }
}

type Told = {
  readonly file_name: string
  readonly table_id: string
  readonly table_array: readonly (readonly (string | null)[])[]
  readonly annotations?: readonly (readonly (string | null)[])[]
  readonly line_annotation: readonly (string | null)[]
}

const toRole = (label: string | null | undefined): Role | null => roles.find(role => role === label) ?? null

/** Reads a file of annotated sheets, one JSON record a line, zipped. */
export function readAnnotated(path: string): Annotated[] {
  const records = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean)
  return records.map(line => {
    const told = JSON.parse(line) as Told
    const { annotations } = told
    return {
      file: told.file_name,
      sheet: told.table_id,
      book: /^.*?\.xlsx?/i.exec(told.file_name)?.[0] ?? told.file_name,
      grid: toTextGrid('sheet', told.table_array),
      lineAt: r => toRole(told.line_annotation[r]),
      cellAt: annotations ? (r, c) => toRole(annotations[r]?.[c]) : null,
    }
  })
}
