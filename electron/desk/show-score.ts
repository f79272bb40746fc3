import { toThaiDay } from '../../shared/base/thai-day.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { countFilled } from '../../shared/describe/count-filled.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { hubScoreBook, predictScore } from '../../shared/rate/hub-score.ts'
import { findVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { formatsOf, outputsFor } from './outputs-for.ts'
import { profileOf } from './profile-of.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session } from './session.ts'

/** What hubs would give for a version as it would be published now, and where points are lost. */
export function showScore(office: Office, session: Session, { version: id }: In<'stars:score'>): Out<'stars:score'> {
  const { version, recipe } = findVersion(office, session, id)
  const { description } = version
  const summary = recipe?.summary
  const licence = description.license_id
  const book = rulesInForce(office, hubScoreBook)
  const { lines, ...score } = predictScore(book.rules, {
    formats: formatsOf(outputsFor(office, id)),
    licence: typeof licence === 'string' ? licence : null,
    ...countFilled(profileOf(office), description),
    current: isCurrent(description, toThaiDay(office.now())),
    values: (summary?.rows ?? 0) * (summary?.columns.length ?? 0),
    doubtful: summary?.findings.length ?? 0,
  })
  return { ...score, ofHouse: book.ofHouse, lines: lines.map(line => ({ ...line, loss: line.loss && { ...line.loss } })) }
}

/** Days in a round of updates, by the codes of thai_gdc; what is updated when something happens, or never, is always current. */
const rounds: { readonly [code: string]: number } = {
  ปี: 366,
  ครึ่งปี: 184,
  ไตรมาส: 92,
  เดือน: 31,
  สัปดาห์: 7,
  วัน: 1,
  วันทำการ: 3,
  ชั่วโมง: 1,
  นาที: 1,
  ตามเวลาจริง: 1,
}

function isCurrent({ update_frequency_unit: unit, last_updated_date: last }: Description, today: string): boolean | null {
  if (typeof unit !== 'string' || unit === '' || unit === 'ไม่ทราบ') return null
  const days = rounds[unit]
  if (days === undefined) return true
  if (typeof last !== 'string' || Number.isNaN(Date.parse(last))) return null
  return Date.parse(today) - Date.parse(last) <= days * 86_400_000
}
