import type { drafts as shape } from '../th/drafts.ts'

export const drafts: typeof shape = {
  title: 'Review',
  sub: 'Your drafts and what was returned to you. Open one to compare it with the original and go on',
  open: 'Open for review',
  describe: 'Go to the description',
  none: 'There is no draft to review',
  noneWhy: 'A draft is made when a file is kept in intake, or when a new version begins in the catalogue',
}
