import { AriaButton } from '../../parts/aria.ts'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { ParcelMark } from '../../parts/parcel-mark.tsx'
import { Progress } from '../../parts/progress.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type Outbox, type Parcel, sayNext } from './parcel.ts'

type Props = {
  readonly parcel: Parcel
  readonly outbox: Pick<Outbox, 'online' | 'sealed'>
  readonly on: boolean
  readonly busy: boolean
  readonly onOpen: () => void
  readonly onRetry: () => void
}

/** One parcel: what, where to, how it stands, and what happens next in words. */
export function ParcelRow({ parcel, outbox, on, busy, onOpen, onRetry }: Props) {
  const words = useWords()
  const { outbox: say, common, domain, faults, today } = words
  const format = useFormat()
  const { title, number, hub, kind, state, bytes, tries, fault } = parcel
  const name = title === '' ? today.untitled : title
  const moves = state === 'sending' || state === 'verifying'
  return (
    <tr className={on ? 'on' : ''}>
      <td className="parcel-title">
        <strong>{name}</strong>
        <span className="tiny">{common.version(number)}</span>
      </td>
      <td className="parcel-hub">
        <span>{hub}</span>
        <span className="tiny">{domain.hubKind[kind]}</span>
      </td>
      <td className="parcel-state">
        <ParcelMark state={state} />
      </td>
      <td className="parcel-next">
        {fault === null || state !== 'needs-person' ? null : <span className="parcel-reason">{faults[fault.code].say(fault.facts)}</span>}
        <span>{sayNext(parcel, { online: outbox.online, sealed: outbox.sealed, now: Date.now() }, { words, format })}</span>
        {moves ? <Progress label={domain.parcelState[state]} done={0} total={0} /> : null}
      </td>
      <td className="number still spare">{format.bytes(bytes)}</td>
      <td className="number still spare">{format.number(tries)}</td>
      <td className="parcel-acts">
        <span>
          {state === 'needs-person' ? (
            <Button small kind="main" icon="send" busy={busy} label={`${say.retry}: ${name}`} onPress={onRetry}>
              {say.retry}
            </Button>
          ) : null}
          <AriaButton
            className="button plain small parcel-detail"
            aria-label={`${say.detail}: ${name}, ${hub}`}
            aria-expanded={on}
            onPress={onOpen}
          >
            <Icon name={on ? 'right' : 'info'} />
            <span>{say.detail}</span>
          </AriaButton>
        </span>
      </td>
    </tr>
  )
}
