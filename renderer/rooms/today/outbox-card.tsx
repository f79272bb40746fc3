import type { Out } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Props = Pick<Out<'today:list'>, 'counts' | 'line'>

/** How sending goes: what waits, what needs a person, and whether the line is there. */
export function OutboxCard({ counts, line }: Props) {
  const { today, frame } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  return (
    <Card title={today.sending}>
      <p>{counts.outbox === 0 ? today.nothingToSend : today.toSend(format.number(counts.outbox))}</p>
      <div className="row">
        {counts.needsPerson === 0 ? null : (
          <Chip tone="red" icon="alert">
            {today.needPerson(format.number(counts.needsPerson))}
          </Chip>
        )}
        {/* Nothing is said of the line before a hub was tried. */}
        {line.online ? (
          line.since === null ? null : (
            <Chip tone="green" icon="online">
              {frame.online}
            </Chip>
          )
        ) : (
          <Chip tone="amber" icon="offline">
            {line.since === null ? frame.offline : frame.offlineSince(format.dateTime(line.since))}
          </Chip>
        )}
      </div>
      <div className="row">
        <Button icon="outbox" onPress={() => go({ room: 'outbox' })}>
          {today.openOutbox}
        </Button>
      </div>
    </Card>
  )
}
