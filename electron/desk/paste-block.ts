import { parse } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import { toFileName } from '../../shared/base/file-names.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { toOriginal } from '../../shared/text/pasted.ts'
import { writeChunks } from '../writers/write-chunks.ts'
import { beginIntake } from './begin-intake.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import type { Workshop } from './workshop.ts'

/** Takes in a block that a person copied from a spreadsheet: as a file of its own, which from then on goes the way of any other. */
export async function pasteBlock(
  office: Office,
  session: Session,
  workshop: Workshop,
  pasted: In<'intake:paste'>,
): Promise<Out<'intake:paste'>> {
  requireRole(session, 'clerk', 'supervisor')
  if (pasted.text.trim() === '') throw new Fault('clipboard/no-table')
  const path = office.vault.tempPath(`.${pasted.kind}`)
  // What is held open by a scanner goes at the next start.
  const drop = (): Promise<void> => office.vault.dropTemp(path).catch(thrown => office.log.bug('paste', thrown))
  try {
    await writeChunks(path, [toOriginal(pasted)])
    return await beginIntake(office, session, workshop, path, nameAmong(office, toFileName(pasted.name, 'table'), pasted.kind), drop)
  } catch (thrown) {
    await drop()
    throw thrown
  }
}

/** Blocks come one after the other within a minute, and each is called by its minute: the second of them says that it is. */
function nameAmong(office: Office, name: string, kind: string): string {
  const taken = new Set(office.files.all().map(file => parse(file.name).name))
  let [wished, n] = [name, 1]
  while (taken.has(wished)) wished = `${name} (${++n})`
  return `${wished}.${kind}`
}
