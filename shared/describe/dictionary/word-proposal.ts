import type { ColumnCode, ColumnWords } from '../../model/dictionary.ts'

/** Where words of a column come from. Each has its words in the window; those on the paper carry the facts `sheet` and `cell`. */
export const wordSources = ['heading', 'comment', 'note', 'sheet-unit', 'official-list', 'house-list', 'office'] as const
export type WordSource = (typeof wordSources)[number]

/** One thing that the desk can say of a column, with what it rests on. */
export type WordProposal = {
  readonly from: WordSource
  readonly facts: { readonly [name: string]: string | number }
} & (
  | { readonly field: 'label' | 'english' | 'unit' | 'meaning'; readonly value: string }
  | { readonly field: 'codes'; readonly value: readonly ColumnCode[] }
)

/** The words of a column with the best proposal for whatever nobody has said. `unit` is the one that the table has. */
export function takeProposals(words: ColumnWords, proposals: readonly WordProposal[], unit: string | null): ColumnWords {
  let taken = words
  for (const proposal of proposals) {
    if (proposal.field === 'codes') taken = taken.codes.length > 0 ? taken : { ...taken, codes: proposal.value }
    else if (proposal.field === 'label' || proposal.field === 'unit')
      taken =
        taken[proposal.field] !== null || (proposal.field === 'unit' && unit !== null)
          ? taken
          : { ...taken, [proposal.field]: proposal.value }
    else taken = taken[proposal.field] !== '' ? taken : { ...taken, [proposal.field]: proposal.value }
  }
  return taken
}
