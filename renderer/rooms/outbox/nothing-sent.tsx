import { useMe } from '../../desk/office-context.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { useWords } from '../../words/words-context.ts'

/** An empty outbox: what fills it, and what is missing where nothing could ever go. */
export function NothingSent() {
  const { outbox, frame, today } = useWords()
  const { go } = useRoute()
  const { roles } = useMe()
  const hubs = useAsk('hub:list', {})
  const homeless = hubs.state === 'here' && hubs.value.hubs.length === 0
  const action = !homeless ? (
    <Button icon="catalogue" onPress={() => go({ room: 'catalogue', dataset: null })}>
      {frame.remedy['open-catalogue']}
    </Button>
  ) : roles.includes('administrator') ? (
    <Button kind="main" icon="hub" onPress={() => go({ room: 'settings', page: 'hubs' })}>
      {today.task['no-hub'].verb}
    </Button>
  ) : undefined
  return (
    <div className="room-body" data-pane>
      <Empty icon="outbox" title={outbox.empty} action={action}>
        {homeless ? outbox.emptyHub : outbox.emptyWhy}
      </Empty>
    </div>
  )
}
