import { toThaiDigits } from '../../../shared/text/thai-digits.ts'
import { useAtDesk } from '../../desk/office-context.ts'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { composeMemo } from './compose-memo.ts'
import type { MemoView } from './memo-view.ts'
import { toShortSha } from './memo-view.ts'

/** The memo as paper: Sarabun, the order of a บันทึกข้อความ, Thai digits where the language is Thai. */
export function MemoPaper({ memo }: { readonly memo: MemoView }) {
  const words = useWords()
  const format = useFormat()
  const { language } = useLanguage()
  const { office } = useAtDesk()
  const { approve } = words
  const text = composeMemo(memo, words, format)
  const onPaper = language === 'th' ? toThaiDigits : (plain: string): string => plain
  const names = [memo.approvedBy, memo.reviewedBy, memo.submittedBy]
  return (
    <article className="memo-paper" aria-label={approve.memo.title}>
      <h2>{approve.memo.title}</h2>
      <dl className="memo-head">
        <dt>{approve.memo.office}</dt>
        <dd>{memo.office}</dd>
        <dt>{approve.memo.number}</dt>
        <dd className="memo-two">
          <span>{onPaper(approve.memo.numberOf(office.code, String(memo.number)))}</span>
          <span>
            <b>{approve.memo.date}</b> {onPaper(longDate(memo.at, language))}
          </span>
        </dd>
        <dt>{approve.memo.subject}</dt>
        <dd>{onPaper(text.subject)}</dd>
        <dt>{approve.memo.to}</dt>
        <dd>{text.to}</dd>
      </dl>
      {text.body.map(paragraph => (
        <p key={paragraph}>{onPaper(paragraph)}</p>
      ))}
      <p>{onPaper(text.ask)}</p>
      <footer className="memo-foot">
        <span className="memo-marks">
          {memo.tableSha === '' ? null : <span title={memo.tableSha}>{approve.memo.table8(toShortSha(memo.tableSha))}</span>}
          <span>{approve.memo.ledger(format.number(memo.ledgerHead))}</span>
        </span>
        <span className="memo-sign">
          <span>({approve.memo.signed})</span>
          <span>{names.find(name => name !== null) ?? ''}</span>
        </span>
      </footer>
    </article>
  )
}

/** 23 พฤศจิกายน 2569, as a memo is dated. */
function longDate(iso: string, language: 'th' | 'en'): string {
  const ms = Date.parse(iso)
  if (Number.isNaN(ms)) return iso
  const day = new Intl.DateTimeFormat(language === 'th' ? 'th-TH-u-ca-gregory-nu-latn' : 'en-GB', { day: 'numeric', month: 'long' }).format(
    ms,
  )
  const year = new Date(ms).getFullYear()
  return `${day} ${language === 'th' ? year + 543 : year}`
}
