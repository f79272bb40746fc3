import { officeRoles } from '../../../shared/model/version.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { When } from '../../parts/when.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { type Entry, sayEntry } from './entry.ts'
import { type FactLine, tellFacts } from './tell-facts.ts'

/** One line with everything that the ledger holds of it. */
export function EntryPane({ entry }: { readonly entry: Entry }) {
  const words = useWords()
  const { ledger, common, domain } = words
  const format = useFormat()
  const lines = tellFacts(entry, { words, format })
  const inWords = lines.filter(({ exact }) => !exact)
  const raw = lines.filter(({ exact }) => exact)
  return (
    <aside className="entry-pane" aria-label={ledger.entry(format.number(entry.seq))} data-pane tabIndex={-1}>
      <h2>{sayEntry(entry, words)}</h2>
      <dl className="facts">
        <dt>{ledger.entryNumber}</dt>
        <dd>{format.number(entry.seq)}</dd>
        <dt>{ledger.when}</dt>
        <dd>
          <When iso={entry.at} as="long-date" /> <When iso={entry.at} as="time" />
        </dd>
        <dt>{ledger.signedBy}</dt>
        <dd>
          {entry.who}
          {isOneOf(officeRoles, entry.role) ? <span className="tiny"> {ledger.as(domain.officeRole[entry.role])}</span> : null}
        </dd>
        <Facts lines={inWords} />
      </dl>
      <OpenObject object={entry.facts.object ?? ''} />
      <div className="entry-hash">
        <span className="row">
          <strong>{ledger.sealMark}</strong>
          <CopyButton text={entry.hash} label={ledger.copyMark} />
        </span>
        <code>{entry.hash}</code>
        <span className="help">{ledger.sealWhy}</span>
      </div>
      {raw.length === 0 ? null : (
        <details className="entry-raw">
          <summary>{common.forIt}</summary>
          <dl className="facts">
            <dt>action</dt>
            <dd>
              <code>{entry.action}</code>
            </dd>
            <Facts lines={raw} />
          </dl>
        </details>
      )}
    </aside>
  )
}

function Facts({ lines }: { readonly lines: readonly FactLine[] }) {
  return lines.map(({ name, label, text, exact }) => (
    <div className="fact" key={name}>
      <dt>{label}</dt>
      <dd>{exact ? <code>{text}</code> : text}</dd>
    </div>
  ))
}

/** The way to what the line is about, where the window has a room for it. */
function OpenObject({ object }: { readonly object: string }) {
  const { ledger } = useWords()
  const { go } = useRoute()
  const [kind, id = ''] = object.split(':')
  if (id === '' || (kind !== 'version' && kind !== 'dataset' && kind !== 'parcel')) return null
  const open = () => {
    if (kind === 'version') go({ room: 'review', version: id })
    else go(kind === 'dataset' ? { room: 'catalogue', dataset: id } : { room: 'outbox' })
  }
  return (
    <div className="row">
      <Button small icon="next" onPress={open}>
        {ledger.goTo[kind]}
      </Button>
    </div>
  )
}
