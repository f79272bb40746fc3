import type { Out } from '../../../shared/contract/desk.ts'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Counts = Out<'inventory:show'>['counts']
type Tile = {
  readonly id: 'files' | 'tables' | 'series' | 'copies' | 'personal' | 'unread'
  readonly icon: IconName
  readonly more: string
}

/** What was found, in six figures, and below them what was left aside. */
export function CountTiles({ counts }: { readonly counts: Counts }) {
  const { inventory } = useWords()
  const format = useFormat()
  const n = format.number
  const tiles: readonly Tile[] = [
    { id: 'files', icon: 'file', more: format.bytes(counts.bytes) },
    { id: 'tables', icon: 'table', more: inventory.ofFiles(n(counts.tableFiles)) },
    { id: 'series', icon: 'history', more: '' },
    { id: 'copies', icon: 'copy', more: counts.copies === 0 ? '' : inventory.wasted(format.bytes(counts.copyBytes)) },
    { id: 'personal', icon: 'shield-alert', more: '' },
    { id: 'unread', icon: 'alert', more: '' },
  ]
  return (
    <section aria-label={inventory.summary} className="stack">
      <dl className="tiles">
        {tiles.map(({ id, icon, more }) => (
          <div key={id} className="tile">
            <dt>
              <Icon name={icon} />
              {inventory.count[id]}
            </dt>
            <dd>
              <strong>{n(counts[id])}</strong>
              {more === '' ? null : <span className="tiny">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">
        {inventory.families(n(counts.data), n(counts.documents), n(counts.others))} · {inventory.aside(n(counts.aside), n(counts.links))}
      </p>
    </section>
  )
}
