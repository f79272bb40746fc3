import { monthsUpTo, toThaiDay } from '../../shared/base/thai-day.ts'
import type { Out } from '../../shared/contract/desk.ts'
import type { VersionState } from '../../shared/model/version.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

const monthsShown = 12
/** States in which a version waits for somebody, or for the line. */
const waiting: readonly VersionState[] = ['draft', 'returned', 'submitted', 'reviewed', 'queued', 'delivered']

/** What was submitted and published month by month, by the ledger, and what waits since when. Of a dataset only its newest version waits. */
export function showProgress(office: Office, session: Session): Out<'today:progress'> {
  requireRole(session, 'clerk', 'supervisor', 'head', 'administrator')
  const months = monthsUpTo(toThaiDay(office.now()), monthsShown)
  const [first = ''] = months
  const submitted = new Map(office.events.versionsByMonth('submitted').map(({ month, count }) => [month, count]))
  const published = office.events.versionsByMonth('verified')
  const newest = office.versions.newest()
  return {
    months: months.map(month => ({
      month,
      submitted: submitted.get(month) ?? 0,
      published: published.find(one => one.month === month)?.count ?? 0,
    })),
    publishedBefore: published.filter(({ month }) => month < first).reduce((sum, { count }) => sum + count, 0),
    waits: waiting.flatMap(state => {
      const there = newest.filter(version => version.state === state)
      const oldest = there.map(({ changedAt }) => changedAt).sort()[0]
      return oldest === undefined ? [] : [{ state, count: there.length, oldest }]
    }),
  }
}
