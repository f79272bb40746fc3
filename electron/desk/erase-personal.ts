import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { confirmPassword } from './confirm-password.ts'
import { eraseAll } from './erase-secret.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { requireVersion } from './version-standing.ts'
import type { Workshop } from './workshop.ts'

/**
 * Erases the data of a dataset because of the people in it: a supervisor or the head answers to the one who asked, with a reason and
 * their password. What a hub already has stays there until a person removes it.
 */
export async function erasePersonal(
  office: Office,
  session: Session,
  workshop: Workshop,
  input: In<'catalogue:erase'>,
): Promise<Out<'catalogue:erase'>> {
  if (input.reason.trim() === '') throw new Fault('ask/malformed', { field: 'reason' })
  const asked = requireRole(session, 'supervisor', 'head')
  const version = requireVersion(office, input.version)
  if (office.files.byId(version.file)?.state === 'erased') throw new Fault('vault/erased')
  const key = await confirmPassword(office, asked, input.password)
  const actor = { ...requireRole(session, 'supervisor', 'head'), key }
  return eraseAll(office, workshop, actor, version, { why: 'personal', reason: input.reason })
}
