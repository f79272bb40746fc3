import type { Out } from '../../../shared/contract/desk.ts'

/** All that the review room knows of a version but its cells. */
export type ReviewView = Out<'review:open'>
export type Place = ReviewView['summary']['lifted'][number]['place']
export type Proof = ReviewView['summary']['proofs'][number]
export type Step = ReviewView['summary']['recipe']['steps'][number]

/** Changes whenever cells or roles may have: the table's hash and the steps that are on. */
export const toEdition = (view: ReviewView): string =>
  `${view.version} ${view.tableSha} ${view.summary.recipe.steps.map(step => `${step.id}${step.on ? '+' : '-'}`).join(' ')}`
