import type { In, Out } from '../../shared/contract/desk.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** The draft of the same file that is made beside this one; null where there is none, or it is a draft no more. */
export function partnerOf(office: Office, { dataset, file }: VersionRow): VersionRow | null {
  const twin = office.twins.of(dataset)
  const newest = twin === null ? undefined : office.versions.ofDataset(twin.other).at(-1)
  return newest?.state === 'draft' && newest.file === file ? newest : null
}

/** For whom a dataset is, and the one that stands beside it. */
export function showTwin(office: Office, session: Session, { dataset }: In<'risk:twin'>): Out<'risk:twin'> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const twin = office.twins.of(dataset)
  const other = twin === null ? undefined : office.versions.ofDataset(twin.other).at(-1)
  if (twin === null || other === undefined) return { twin: null }
  const { id, title, state, level } = other
  const slug = office.datasets.byId(twin.other)?.slug ?? ''
  return { twin: { audience: twin.audience, dataset: twin.other, version: id, title, slug, state, level } }
}
