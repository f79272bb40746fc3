import type { Words } from '../th.ts'

export const progress: Words['progress'] = {
  byMonth: 'Submitted and published, 12 months',
  published: 'Published this month',
  submitted: 'Submitted this month',
  sum: 'Published in all',
  nothingYet: 'Nothing has been submitted or published yet; once it has, progress by month shows here.',
  waiting: 'What waits, and how long',
  nothingWaits: 'No version waits',
  waits: (count, days) =>
    `${count === '1' ? '1 version' : `${count} versions`}, ${days === '0' ? 'since today' : `${days === '1' ? '1 day' : `${days} days`} at most`}`,
}
