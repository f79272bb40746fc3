import { stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Fault, toFaultNote } from '../../shared/base/fault.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { FileHead } from '../../shared/model/file-head.ts'
import type { Tell } from '../jobs/messages.ts'
import type { Actor, Office } from './office.ts'
import { listFolder } from './recover-folder.ts'
import { requireRole, type Session } from './session.ts'
import { dropFirst, type FreshTable, recoverTable, type Workshop } from './workshop.ts'

/** Takes in what a path names: a file, or every file that lies in a folder itself. */
export async function beginAll(office: Office, session: Session, workshop: Workshop, path: string): Promise<Out<'intake:begin'>['files']> {
  requireRole(session, 'clerk', 'supervisor')
  const isFolder = (await stat(path).catch(() => null))?.isDirectory() ?? false
  const paths = isFolder ? (await listFolder(path)).map(name => join(path, name)) : [path]
  if (paths.length > mostAtOnce)
    throw new Fault('file/too-large', { file: basename(path), figure: paths.length, limit: mostAtOnce, unit: 'files' })
  const begun: Begun[] = []
  for (const one of paths) begun.push(await beginIntake(office, session, workshop, one))
  return begun
}

type Begun = Out<'intake:begin'>['files'][number]
/** How many files may be brought in by one hand. */
export const mostAtOnce = 500

/**
 * Takes a stranger's file in: a row at once, then copy and first look as a job. What the look finds or refuses is in the file's row.
 * `copied` hears when the file itself is no longer needed.
 */
export async function beginIntake(
  office: Office,
  session: Session,
  workshop: Workshop,
  path: string,
  name: string = basename(path),
  copied: () => Promise<void> = async () => undefined,
): Promise<Begun> {
  const actor = requireRole(session, 'clerk', 'supervisor')
  const { size } = await stat(path).catch(() => {
    throw new Fault('file/missing', { file: name })
  })
  const file = office.newId()
  const importedAt = office.now()
  office.inTransaction(() =>
    office.files.add({
      id: file,
      name,
      bytes: size,
      kind: '',
      sha256: null,
      state: 'reading',
      importedBy: actor.id,
      importedAt,
      look: null,
      fault: null,
    }),
  )
  const { job } = workshop.jobs.start(name, async (tell, signal) => {
    try {
      await lookAtFile({ office, workshop, actor, file, name, path, copied }, tell, signal)
    } catch (thrown) {
      // Not even the refusal could be written: the list says that the look was interrupted, and the next start writes it down.
      if (office.db.open) office.log.bug('intake', thrown)
    } finally {
      workshop.looking.delete(file)
      workshop.heads.delete(file)
      office.tell()
    }
  })
  workshop.looking.set(file, job)
  return { file, job }
}

type Look = {
  readonly office: Office
  readonly workshop: Workshop
  readonly actor: Actor
  readonly file: string
  readonly name: string
  readonly path: string
  readonly copied: () => Promise<void>
}

async function lookAtFile(look: Look, tell: Tell, signal: AbortSignal): Promise<void> {
  const { office, workshop, actor, file } = look
  try {
    const { sha256, bytes } = await office.vault
      .quarantine(file, look.path, { signal, tell: (done, total) => tell({ stage: 'copy', done, total }) })
      .finally(look.copied)
    const first = await workshop.gate(() => readFirst(look, tell, signal))
    const { kind } = first
    workshop.firsts.set(file, first)
    office.inTransaction(() => {
      office.files.change(file, { state: 'quarantine', sha256, bytes, kind, look: toLook(first) })
      office.record(actor, { action: 'file-imported', object: `file:${file}`, body: { sha256, bytes, kind } })
    })
  } catch (thrown) {
    await office.vault.discard(file)
    await dropFirst(office, workshop, file)
    const fault = toFaultNote(signal.aborted ? new Fault('ask/cancelled', { file: look.name }) : thrown)
    if (fault.code === 'app/bug') office.log.bug('intake', thrown)
    office.inTransaction(() => {
      office.files.change(file, { state: 'refused', fault: { code: fault.code, facts: { file: look.name, ...fault.facts } } })
      office.record(actor, { action: 'file-refused', object: `file:${file}`, body: { code: fault.code } })
    })
  }
}

async function readFirst({ office, workshop, file, name }: Look, tell: Tell, signal: AbortSignal): Promise<FreshTable> {
  const held = await office.vault.openQuarantined(file)
  const show = (head: FileHead): void => {
    workshop.heads.set(file, head)
    office.tell()
  }
  try {
    return await recoverTable(office, workshop, { path: held.path, name, pick: { kind: 'best' }, recipe: null }, tell, signal, show)
  } finally {
    await held.close()
  }
}

/** What a file's row remembers of the first look. */
const toLook = ({ summary, sheets, tables, taken, personal }: FreshTable) => ({
  sheets: sheets.map(sheet => ({ ...sheet })),
  tables: tables.map(table => ({ ...table, sheets: [...table.sheets] })),
  first: {
    table: taken ?? '',
    sheet: summary.sheet,
    rows: summary.rows,
    columns: summary.columns.length,
    proofs: summary.proofs.length,
    proofsHold: summary.proofs.filter(proof => proof.holds).length,
    questions: summary.questions.length,
  },
  personal: personal.map(({ kind, column, count }) => ({ kind, column: summary.columns[column]?.label ?? '', count })),
})
