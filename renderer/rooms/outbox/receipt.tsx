import { CopyButton } from '../../parts/copy-button.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import { type ReceiptLine, readReceipt } from './read-receipt.ts'

/** What the hub gave as proof that it holds what was sent. */
export function Receipt({ receipt }: { readonly receipt: string }) {
  const { outbox, common } = useWords()
  const lines = readReceipt(receipt)
  return (
    <section className="parcel-mark-box">
      <span className="row">
        <strong>{outbox.receipt}</strong>
        <CopyButton text={receipt} label={`${common.copy}: ${outbox.receipt}`} />
      </span>
      <dl className="receipt-facts">
        {lines.map(line => (
          <div key={`${line.fact} ${line.text}`}>
            <dt>{outbox.receiptFact[line.fact]}</dt>
            <dd>
              <Said line={line} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Said({ line }: { readonly line: ReceiptLine }) {
  if (line.fact === 'at') return <When iso={line.text} />
  return line.exact ? <code>{line.text}</code> : line.text
}
