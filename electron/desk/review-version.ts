import { flag, list, number, object, string } from '../../shared/base/decode.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { RecoverySummary } from '../../shared/model/recovery.ts'
import { compareIssues } from '../../shared/recover/forms/compare-issues.ts'
import type { VersionRow } from '../db/versions.ts'
import { findVersion, requireRecipe } from './find-version.ts'
import { listRemarks } from './list-remarks.ts'
import type { Office } from './office.ts'
import type { Session } from './session.ts'
import { recipeOf } from './version-standing.ts'
import type { Workshop } from './workshop.ts'

const mostRows = 1000
const mostUses = 500
const sheetsOfLook = object({
  sheets: list(object({ name: string(), rows: number(), columns: number(), cells: number(), hidden: flag() })),
})

/** All that the review room shows but the cells. */
export function openReview(office: Office, session: Session, { version: id }: In<'review:open'>): Out<'review:open'> {
  const found = findVersion(office, session, id)
  const { version, file, editable } = found
  const { summary, tableSha } = requireRecipe(found)
  return {
    version: id,
    dataset: version.dataset,
    title: version.title,
    fileName: file.name,
    editable,
    sheets: sheetsOfLook.safeParse(file.look).data?.sheets ?? [],
    summary: structuredClone(summary) as Out<'review:open'>['summary'],
    tableSha,
    changes: findChanges(office, version, summary),
    remarks: listRemarks(office, version),
    undo: editable && version.recipeAt > 0,
    redo: editable && office.recipes.at(id, version.recipeAt + 1) !== null,
  }
}

/** What a version has otherwise than the one before it; null of the first, and where the table of that one was erased. */
function findChanges(office: Office, version: VersionRow, summary: RecoverySummary): Out<'review:open'>['changes'] {
  const before = office.versions.ofDataset(version.dataset).findLast(({ number }) => number < version.number)
  const then = before && recipeOf(office, before)?.summary
  // A version that was only begun anew, of the same file, is no issue of its own.
  if (!then || before.file === version.file) return null
  return { previous: before.number, differences: compareIssues(then, summary).map(one => ({ ...one, facts: { ...one.facts } })) }
}

const tableOf = (office: Office, session: Session, workshop: Workshop, id: string) =>
  workshop.shelf.take(requireRecipe(findVersion(office, session, id)).recovered)

/** Rows of a sheet of the original with their roles; at most a thousand at once. */
export async function readSource(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: In<'review:source'>,
): Promise<Out<'review:source'>> {
  const table = await tableOf(office, session, workshop, ask.version)
  return table.source(ask.sheet, ask.from, Math.min(ask.count, mostRows))
}

/** Rows of the recovered table; at most a thousand at once. */
export async function readTable(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: In<'review:table'>,
): Promise<Out<'review:table'>> {
  const table = await tableOf(office, session, workshop, ask.version)
  return table.page(ask.from, Math.min(ask.count, mostRows))
}

/** The way back from a recovered value to the cells that it and its headings came from. */
export async function traceValue(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: In<'review:origin'>,
): Promise<Out<'review:origin'>> {
  const table = await tableOf(office, session, workshop, ask.version)
  return table.origin(ask.row, ask.column)
}

/** The recovered values that came from a cell of the original. */
export async function findUses(
  office: Office,
  session: Session,
  workshop: Workshop,
  ask: In<'review:whither'>,
): Promise<Out<'review:whither'>> {
  const table = await tableOf(office, session, workshop, ask.version)
  return { cells: table.whither(ask.sheet, ask.r, ask.c).slice(0, mostUses) }
}
