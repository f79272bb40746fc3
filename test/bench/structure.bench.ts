import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTable } from '../../shared/recover/find-table.ts'
import { planSheet } from '../../shared/recover/plan-sheet.ts'
import { type RoleModel, readRoleModel } from '../../shared/recover/roles/role-model.ts'
import { tellRoles } from '../../shared/recover/roles/tell-roles.ts'
import { type Annotated, readAnnotated } from '../train/read-lessons.ts'
import { corpora, foldModelOf, pathOf, readModel, type SetName, sets } from '../train/train-roles.ts'

type F1 = { readonly f1: number }
type Scored = { readonly macroF1: number; readonly per: { readonly [role: string]: F1 } }
type Score = { readonly cells: Scored | null; readonly lines: Scored; readonly headerRowsExact: number }
type Figures = { [figure: string]: number }

/**
 * Which model recovery asks. `unseenBook`: one that never saw a sheet of the workbook (cross-validated); `unseenSet`: one that never saw
 * the set; `shipped`: the one in the program, which learnt from these very sheets, so that its figures prove nothing but that it runs.
 */
const ways: { readonly [way: string]: (set: SetName, book: string) => RoleModel | null } = {
  unseenBook: (_, book) => modelOf(foldModelOf(book)),
  unseenSet: set => modelOf(`without-${set}`),
  shipped: () => null,
}

const known = new Map<string, RoleModel>()
function modelOf(name: string): RoleModel {
  const model = known.get(name) ?? readRoleModel(readModel(name))
  known.set(name, model)
  return model
}

/** How well recovery tells the roles of sheets that were annotated by hand: macro-F1 over cells and lines, headings found to the row, and doubts that were in place. */
export async function run(): Promise<Figures> {
  if (!existsSync(corpora)) return {}
  const figures: Figures = {}
  for (const set of sets) {
    const sheets = readAnnotated(pathOf(set))
    for (const [way, choose] of Object.entries(ways)) {
      const score = scoreSet(set, sheets, ({ book }) => choose(set, book))
      const name = `${way} ${set.replace(/[.-].*/, '')}`
      figures[`${name} linesF1`] = round(score.lines.macroF1)
      figures[`${name} linesDerivedF1`] = round(score.lines.per['derived']?.f1 ?? 0)
      figures[`${name} linesGroupF1`] = round(score.lines.per['group']?.f1 ?? 0)
      if (score.cells) {
        figures[`${name} cellsF1`] = round(score.cells.macroF1)
        figures[`${name} cellsDerivedF1`] = round(score.cells.per['derived']?.f1 ?? 0)
        figures[`${name} cellsGroupF1`] = round(score.cells.per['group']?.f1 ?? 0)
      }
      figures[`${name} headerRowsExactShare`] = round(score.headerRowsExact)
    }
    Object.assign(figures, countDoubts(set, sheets))
  }
  return figures
}

function scoreSet(set: SetName, sheets: readonly Annotated[], choose: (sheet: Annotated) => RoleModel | null): Score {
  const folder = mkdtempSync(join(tmpdir(), 'rabian-structure-'))
  try {
    const predictions = join(folder, 'predictions.json')
    writeFileSync(
      predictions,
      JSON.stringify(sheets.map(one => ({ file: one.file, sheet: one.sheet, ...tellRoles(one.grid, choose(one)) }))),
    )
    const args = [join(corpora, 'score.mjs'), '--data', pathOf(set), '--pred', predictions, '--json']
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Sheets on which recovery asks about the heading, how many of those headings it had wrong, and how many wrong ones it did not ask about. */
function countDoubts(set: SetName, sheets: readonly Annotated[]): Figures {
  let [asked, askedWrong, silentWrong] = [0, 0, 0]
  for (const sheet of sheets) {
    const model = modelOf(foldModelOf(sheet.book))
    const { lines } = tellRoles(sheet.grid, model)
    const wrong = lines.some((line, r) => sheet.lineAt(r) !== null && (line === 'header') !== (sheet.lineAt(r) === 'header'))
    const asks = asksHeading(sheet, model)
    if (asks) asked++
    if (asks && wrong) askedWrong++
    if (!asks && wrong) silentWrong++
  }
  const name = `doubts ${set.replace(/[.-].*/, '')}`
  return {
    [`${name} sheets`]: sheets.length,
    [`${name} asked`]: asked,
    [`${name} askedWrong`]: askedWrong,
    [`${name} silentWrong`]: silentWrong,
  }
}

function asksHeading({ grid }: Annotated, model: RoleModel): boolean {
  const plans = planSheet(grid, model)
  return plans.length === 0 || plans.some(({ paper }) => findTable(paper.sheet)?.sure === false)
}

const round = (share: number): number => Math.round(share * 1000) / 1000
