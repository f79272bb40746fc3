import { Fault } from '../../../shared/base/fault.ts'
import { limits } from '../limits.ts'

/** A comment as a file holds it. Those of one cell are told in their order; `turn` decides where the file does not tell them so. */
export type FoundComment = { readonly r: number; readonly c: number; readonly text: string; readonly turn: string }

/** How many comments a file has had so far, how many letters, and how many looks it took to lay them under merges. */
export type CommentBudget = { comments: number; letters: number; looks: number }
export const createCommentBudget = (): CommentBudget => ({ comments: 0, letters: 0, looks: 0 })

/** Takes the comments of one part; `part` is named where there are too many. */
export type CommentGatherer = {
  readonly found: readonly FoundComment[]
  readonly add: (at: { readonly r: number; readonly c: number }, text: string, author?: string, turn?: string) => void
}

export function gatherComments(budget: CommentBudget, part: string): CommentGatherer {
  const found: FoundComment[] = []
  return {
    found,
    add: ({ r, c }, said, author = '', turn = '') => {
      budget.comments++
      budget.letters += said.length
      refuseMany(part, 'comments', limits.comments, budget.comments)
      refuseMany(part, 'letters', limits.commentLetters, budget.letters)
      const text = tidyComment(said, author)
      if (text !== '') found.push({ r, c, text, turn })
    },
  }
}

function refuseMany(part: string, unit: string, limit: number, figure: number): void {
  if (figure > limit) throw new Fault('file/too-large', { part, limit, figure, unit })
}

// The old comment that stands in for a thread bears the thread's id as its author.
const standIn = /^tc=\{/
const standInWords = /^\[[^\]]{1,80}\][\s\S]{0,1000}?linkid=870924\s*/

/**
 * What the comment says. Spreadsheets write the name of its author as its first line: who it was is personal data, and says nothing of the
 * table. Nor does what an old version is told of a thread that it cannot show.
 */
function tidyComment(said: string, author: string): string {
  const text = said.replace(/\r\n?/g, '\n').trim()
  if (standIn.test(author)) return text.replace(standInWords, '')
  const name = author.trim()
  return name !== '' && text.startsWith(`${name}:`) ? text.slice(name.length + 1).trim() : text
}
