import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { type MemoView, plainSheetOf } from './memo-view.ts'

type Props = { readonly memo: Pick<MemoView, 'remarks' | 'sheet' | 'recipe'>; readonly className: string }

/** What people said of a version: the words, who, when, and the cell that they pinned them to. */
export function RemarkLines({ memo, className }: Props) {
  const { approve } = useWords()
  return (
    <ul className={className}>
      {memo.remarks.map(remark => (
        <li key={`${remark.at} ${remark.text}`}>
          <span>{remark.text}</span>
          <span className="tiny">
            {remark.by} · <When iso={remark.at} />
            {remark.place === null ? null : ` · ${approve.remarkAt(toPlaceText(remark.place, plainSheetOf(memo)))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}
