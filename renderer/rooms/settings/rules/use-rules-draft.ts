import { useState } from 'react'
import type { Rules } from '../../../../shared/model/rule-book.ts'
import { useMe } from '../../../desk/office-context.ts'

type Draft = { readonly version: number; readonly rules: Rules }

// Beside the page: whoever looks at another room meanwhile finds what they changed.
const drafts = new Map<string, Draft>()

/** What a person has changed in a book and not saved yet; a draft of an older version of the book is still theirs to look at. */
export function useRulesDraft(book: string, inForce: Draft) {
  const key = `${useMe().id}/${book}`
  const [, redraw] = useState(0)
  const put = (draft: Draft | null): void => {
    if (draft === null) drafts.delete(key)
    else drafts.set(key, draft)
    redraw(n => n + 1)
  }
  const draft = drafts.get(key)
  return {
    shown: draft ?? inForce,
    isChanged: draft !== undefined && JSON.stringify(draft.rules) !== JSON.stringify(inForce.rules),
    change: (rules: Rules): void => put({ version: inForce.version, rules }),
    drop: (): void => put(null),
  }
}
