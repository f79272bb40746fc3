import { personalKinds } from '../../../shared/model/personal.ts'
import { isOneOf } from '../../words/fact.ts'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'
import type { MemoView } from './memo-view.ts'
import { joinedSheets, toDesk } from './memo-view.ts'

/** What stands on the paper of a memo, line by line. */
export type MemoText = { readonly subject: string; readonly to: string; readonly body: readonly string[]; readonly ask: string }

/** Composes the memo from facts only: nothing is said that the desk does not know. */
export function composeMemo(memo: MemoView, words: Words, format: Format): MemoText {
  const { approve, domain, stars } = words
  const desk = toDesk(memo)
  const { level, title } = memo
  return {
    subject: level === null ? approve.memo.subjectNoLevel(title) : approve.memo.subjectOf[level](title),
    to: approve.memo.toWhom[desk === 'review' ? 'review' : 'approve'],
    body: [
      [sayMade(memo, words, format), ...sayChecked(memo, words, format)].join(' '),
      [
        memo.category === null || level === null ? '' : approve.memo.level(domain.category[memo.category], domain.level[level]),
        memo.overridden ? approve.memo.overridden(memo.overrideReason) : '',
        approve.memo.stars(format.number(memo.starsOf.count)),
        approve.memo.described(format.number(memo.filled), format.number(memo.required)),
        memo.dictionary === null
          ? ''
          : words.dictionary.memo(
              ...([memo.dictionary.told, memo.dictionary.columns, memo.dictionary.codes].map(format.number) as [string, string, string]),
            ),
        level === 'open' ? stars.memo(memo.files.join(', '), memo.links === 0 ? '' : format.number(memo.links)) : '',
        memo.reviewedBy === null ? '' : approve.memo.reviewed(memo.reviewedBy),
      ]
        .filter(said => said !== '')
        .join(' '),
    ],
    ask: desk === 'review' ? approve.memo.askReview : sayAsk(memo, words),
  }
}

function sayOfSheets(sheets: readonly string[], { approve }: Words, format: Format): string {
  const [first = '', last = ''] = [sheets[0], sheets.at(-1)]
  if (sheets.length > 1) return approve.memo.ofSheets(format.number(sheets.length), first, last)
  return first === '' ? '' : approve.memo.ofSheet(first)
}

function sayMade(memo: MemoView, words: Words, format: Format): string {
  const { approve } = words
  const made = approve.memo.made(
    memo.submittedBy ?? approve.memo.someone,
    memo.title,
    format.number(memo.number),
    memo.fileName,
    sayOfSheets(joinedSheets(memo), words, format),
  )
  return `${made} ${approve.memo.table(format.number(memo.rows), format.number(memo.columns.length))}`
}

function sayChecked(memo: MemoView, words: Words, format: Format): readonly string[] {
  const { approve, domain } = words
  const { proofs, proofsHold } = memo
  const [held, all, differ] = [proofsHold, proofs, proofs - proofsHold].map(format.number) as [string, string, string]
  const kinds = memo.personal.map(({ kind, column, count }) =>
    approve.memo.personalOne(isOneOf(personalKinds, kind) ? domain.personalKind[kind] : kind, column, format.number(count)),
  )
  return [
    proofs === 0
      ? approve.memo.proofsNone
      : proofsHold === proofs
        ? approve.memo.proofsAll(held)
        : approve.memo.proofsSome(held, all, differ),
    memo.findings > 0 ? approve.memo.findings(format.number(memo.findings)) : '',
    kinds.length === 0 ? approve.memo.personalNone : approve.memo.personal(kinds.join(', ')),
  ].filter(said => said !== '')
}

function sayAsk(memo: MemoView, { approve }: Words): string {
  const names = memo.targets.map(target => target.name)
  return names.length === 0 ? approve.memo.askApproveNowhere : approve.memo.askApprove(joinNames(names, approve.memo.and))
}

/** `a, b and c` in the language chosen. */
export const joinNames = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${and}${names.at(-1)}`
