import { useState } from 'react'
import { useAtDesk } from '../../desk/office-context.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Notice } from '../../parts/notice.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { HubCard } from './hub-card.tsx'
import { HubDialog } from './hub-dialog.tsx'
import type { Hub, HubDraft } from './hub-draft.ts'
import { RemoveHub } from './remove-hub.tsx'
import { WebAddress } from './web-address.tsx'

type Doing =
  | { readonly what: 'fill'; readonly hub: Hub | null; readonly kind: HubDraft['kind'] }
  | { readonly what: 'remove'; readonly hub: Hub }
  | null

/** Where approved data goes. The practice office keeps the two services that it came with. */
export function HubsPage() {
  const { settings } = useWords()
  const words = settings.hubs
  const { office } = useAtDesk()
  const shown = useAsk('hub:list', {})
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const practice = office.which === 'practice'
  return (
    <>
      <div className="row">
        <p className="quiet settings-sub">{words.sub}</p>
        {practice ? null : (
          <span className="push row">
            <Button kind="main" icon="add" onPress={() => setDoing({ what: 'fill', hub: null, kind: 'ckan' })}>
              {words.addCkan}
            </Button>
            <Button icon="add" onPress={() => setDoing({ what: 'fill', hub: null, kind: 'exchange' })}>
              {words.addExchange}
            </Button>
          </span>
        )}
      </div>
      <WebAddress />
      {practice ? <Notice title={words.practiceOnly}>{words.practiceOnlyWhy}</Notice> : null}
      <WhenHere shown={shown}>
        {({ hubs }) =>
          hubs.length === 0 ? (
            <Empty icon="hub" title={words.none}>
              {words.noneWhy}
            </Empty>
          ) : (
            <ul className="hub-list">
              {hubs.map(hub => (
                <li key={hub.id}>
                  <HubCard
                    hub={hub}
                    onEdit={() => setDoing({ what: 'fill', hub, kind: hub.kind })}
                    onRemove={() => setDoing({ what: 'remove', hub })}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </WhenHere>
      {doing?.what === 'fill' ? <HubDialog hub={doing.hub} kind={doing.kind} onClose={close} /> : null}
      {doing?.what === 'remove' ? <RemoveHub hub={doing.hub} onClose={close} /> : null}
    </>
  )
}
