import { toFaultNote } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { compareIssues } from '../../shared/recover/forms/compare-issues.ts'
import type { FileRow } from '../db/files.ts'
import { findIssues } from './find-issues.ts'
import { keepFile } from './keep-file.ts'
import { readLook } from './list-files.ts'
import type { Actor, Office } from './office.ts'
import { orderByTime } from './order-by-time.ts'
import { requireRole, type Session } from './session.ts'
import { recipeOf } from './version-standing.ts'
import type { Workshop } from './workshop.ts'

type Line = Out<'intake:keep-all'>['lines'][number]

/** Keeps files of one form as versions of one dataset, the earliest first. What one of them is refused for is in its line. */
export async function keepAll(
  office: Office,
  session: Session,
  workshop: Workshop,
  { files, follow }: In<'intake:keep-all'>,
): Promise<Out<'intake:keep-all'>> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const rows = files.flatMap(id => office.files.byId(id) ?? [])
  const lines: Line[] = []
  let dataset = follow
  for (const file of orderByTime(rows, timeWords)) {
    const line = await keepOne(office, session, workshop, actor, file, dataset)
    dataset ??= line.dataset
    lines.push(line)
  }
  return { lines }
}

const timeWords = (file: FileRow): readonly string[] => {
  const look = readLook(file)
  const first = look?.tables.find(({ id }) => id === look.first.table)
  return [first?.title ?? '', ...(first?.sheets ?? []), file.name.replace(/\.[^.]*$/, '')]
}

async function keepOne(
  office: Office,
  session: Session,
  workshop: Workshop,
  actor: Actor,
  file: FileRow,
  dataset: string | null,
): Promise<Line> {
  const none = { version: null, number: 0, rows: 0, proofs: 0, proofsHold: 0, questions: 0, differences: [] }
  try {
    const table = pickTable(office, workshop, actor, file, dataset)
    const made = await keepFile(office, session, workshop, { file: file.id, table, ...(dataset === null ? {} : { follow: dataset }) })
    return { file: file.id, name: file.name, fault: null, ...made, ...tellKept(office, made) }
  } catch (thrown) {
    const fault = toFaultNote(thrown)
    if (fault.code === 'app/bug') office.log.bug('keep-all', thrown)
    return {
      file: file.id,
      name: file.name,
      dataset: null,
      ...none,
      fault: { code: fault.code, facts: { file: file.name, ...fault.facts } },
    }
  }
}

/** The table of a file that has the form of the dataset; the one of the first look where none has. */
function pickTable(office: Office, workshop: Workshop, actor: Actor, file: FileRow, dataset: string | null): string {
  const look = readLook(file)
  const fit = findIssues(office, workshop, actor, file.id, look?.tables ?? []).find(match => match.dataset === dataset)
  return fit?.table ?? look?.first.table ?? ''
}

function tellKept(office: Office, { dataset, version }: Out<'intake:keep'>): Omit<Line, 'file' | 'name' | 'dataset' | 'version' | 'fault'> {
  const versions = office.versions.ofDataset(dataset)
  const now = versions.find(({ id }) => id === version)
  const before = versions.find(({ number }) => number === (now?.number ?? 0) - 1)
  const summary = now && recipeOf(office, now)?.summary
  const then = before && recipeOf(office, before)?.summary
  const proofs = summary?.proofs ?? []
  return {
    number: now?.number ?? 0,
    rows: summary?.rows ?? 0,
    proofs: proofs.length,
    proofsHold: proofs.filter(({ holds }) => holds).length,
    questions: summary?.questions.length ?? 0,
    differences: summary && then ? compareIssues(then, summary).map(one => ({ ...one, facts: { ...one.facts } })) : [],
  }
}
