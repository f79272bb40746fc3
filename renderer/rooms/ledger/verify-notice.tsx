import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { Verification } from './verification.ts'

/** What the last check of the whole ledger found, and the fingerprint to keep elsewhere. */
export function VerifyNotice({ found }: { readonly found: Verification }) {
  const { ledger } = useWords()
  const format = useFormat()
  const { intact, events, brokenAt, reason, head, at } = found
  if (!intact)
    return (
      <Notice tone="error" title={ledger.broken(brokenAt === null ? '–' : format.number(brokenAt), ledger.reason[reason] ?? reason)}>
        {ledger.brokenTodo}
      </Notice>
    )
  return (
    <Notice tone="good" title={ledger.intact(format.number(events))}>
      <div className="ledger-head-mark">
        <span className="quiet">{ledger.head}</span>
        <code>{head}</code>
        <CopyButton text={head} label={ledger.copyHead} />
      </div>
      <p className="quiet">
        {ledger.headWhy} · {ledger.verifiedWhen} <When iso={at} />
      </p>
    </Notice>
  )
}
