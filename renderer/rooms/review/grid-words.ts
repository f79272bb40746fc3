import type { GridWords } from '../../parts/grid/grid-props.ts'
import type { Words } from '../../words/th.ts'

/** The words of a grid of this room. */
export const toGridWords = ({ domain, review }: Words, label: string): GridWords => ({
  label,
  roles: { ...domain.cellRole, doubtful: review.doubtful },
  commented: review.commented,
  tooManyCells: review.copyTooLarge,
})
