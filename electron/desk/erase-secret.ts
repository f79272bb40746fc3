import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { isSecret } from '../../shared/model/version.ts'
import type { VersionRow } from '../db/versions.ts'
import { confirmPassword } from './confirm-password.ts'
import { type ErasureAsk, eraseHoldings } from './erase-holdings.ts'
import { findDraft } from './find-version.ts'
import type { Actor, Office } from './office.ts'
import type { Session } from './session.ts'
import { dropFirst, type Workshop } from './workshop.ts'

/** A level of ลับ or above may be here as a description only: the person who decided it has the rest erased, with their password. */
export async function eraseSecret(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version: id, password }: In<'classify:erase'>,
): Promise<Out<'classify:erase'>> {
  const { version, actor } = findDraft(office, session, id)
  const { level, category } = version
  if (level === null || !isSecret(level)) throw new Fault('version/level', { category: category ?? '', level: level ?? '' })
  const key = await confirmPassword(office, actor, password)
  return eraseAll(office, workshop, { ...actor, key }, version, { why: 'secret', reason: '' })
}

/** Erases what the vault, the backups and the workshop hold of a version; answers where copies may still lie. */
export async function eraseAll(
  office: Office,
  workshop: Workshop,
  actor: Actor,
  version: VersionRow,
  ask: ErasureAsk,
): Promise<Out<'classify:erase'>> {
  await workshop.shelf.close()
  const { elsewhere } = await eraseHoldings(office, actor, version, ask)
  // What was weighed shows a few rows.
  workshop.risks.clear()
  for (const file of workshop.firsts.keys()) if (office.files.byId(file)?.state === 'erased') await dropFirst(office, workshop, file)
  return { elsewhere: [...elsewhere] }
}
