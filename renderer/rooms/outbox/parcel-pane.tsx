import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { ParcelMark } from '../../parts/parcel-mark.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { isGoing, type Outbox, type Parcel, sayNext } from './parcel.ts'
import { Receipt } from './receipt.tsx'

type Props = {
  readonly parcel: Parcel
  readonly outbox: Pick<Outbox, 'online' | 'sealed'>
  readonly onRetry: () => void
  readonly onClose: () => void
}

/** Everything that the outbox knows of one parcel; what only IT reads is folded away. */
export function ParcelPane({ parcel, outbox, onRetry, onClose }: Props) {
  const words = useWords()
  const { outbox: say, common, domain, today } = words
  const format = useFormat()
  const { go } = useRoute()
  const { title, number, hub, kind, state, fault, raw, address, receipt, dataset } = parcel
  return (
    <aside className="parcel-pane" aria-label={`${say.detail}: ${title}`} data-pane tabIndex={-1}>
      <header className="parcel-pane-head">
        <h2>{title === '' ? today.untitled : title}</h2>
        <Button kind="quiet" icon="close" label={common.close} onPress={onClose} />
      </header>
      <div className="row">
        <ParcelMark state={state} />
        <span className="quiet">{common.version(number)}</span>
      </div>
      {fault === null ? null : <FaultNotice fault={fault} {...(isGoing(parcel) ? {} : { onRemedy: { retry: onRetry } })} />}
      <dl className="facts">
        <dt>{say.columns.hub}</dt>
        <dd>
          {hub} <span className="tiny">{domain.hubKind[kind]}</span>
        </dd>
        <dt>{say.columns.next}</dt>
        <dd>{sayNext(parcel, { online: outbox.online, sealed: outbox.sealed, now: Date.now() }, { words, format })}</dd>
        <dt>{say.columns.bytes}</dt>
        <dd>{format.bytes(parcel.bytes)}</dd>
        <dt>{say.columns.tries}</dt>
        <dd>{format.number(parcel.tries)}</dd>
      </dl>
      {address === null ? null : (
        <section className="parcel-mark-box">
          <span className="row">
            <strong>{say.address}</strong>
            <CopyButton text={address} label={`${common.copy}: ${say.address}`} />
          </span>
          <code>{address}</code>
        </section>
      )}
      {receipt === null ? null : <Receipt receipt={receipt} />}
      <details className="parcel-raw">
        <summary>
          {common.forIt} · {say.raw}
        </summary>
        {raw === '' ? <p className="quiet">{say.rawNone}</p> : <pre>{raw}</pre>}
        {fault === null ? null : <p className="tiny">{common.faultCode(fault.code)}</p>}
      </details>
      <div className="row">
        <Button icon="database" onPress={() => go({ room: 'catalogue', dataset })}>
          {say.openDataset}
        </Button>
      </div>
    </aside>
  )
}
