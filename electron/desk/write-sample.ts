import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Fault } from '../../shared/base/fault.ts'
import type { In } from '../../shared/contract/desk.ts'
import { writeRestrictedSample, writeSampleWorkbook } from '../practice/sample-workbook.ts'
import type { Office } from './office.ts'
import { requireActor, type Session } from './session.ts'

/** Writes one of the practice office's sample workbooks and answers where it lies. Throws hub/practice-only in a real office. */
export async function writeSample(office: Office, session: Session, { kind }: In<'practice:sample'>): Promise<string> {
  requireActor(session)
  if (!office.info.practice) throw new Fault('hub/practice-only')
  const folder = join(office.folder, 'practice')
  await mkdir(folder, { recursive: true })
  const path = join(folder, kind === 'open' ? 'ผู้รับบริการรายอำเภอ.xlsx' : 'ทะเบียนผู้ลงทะเบียน.xlsx')
  await (kind === 'open' ? writeSampleWorkbook(path) : writeRestrictedSample(path))
  return path
}
