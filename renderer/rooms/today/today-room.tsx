import { useCallback } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useToday } from '../../desk/today-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { When } from '../../parts/when.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { useDrop } from '../intake/use-drop.ts'
import { useIntake } from '../intake/use-intake.ts'
import { usePaste } from '../intake/use-paste.ts'
import { OutboxCard } from './outbox-card.tsx'
import { ProgressCharts } from './progress-charts.tsx'
import { StandingCharts } from './standing-charts.tsx'
import { TaskList } from './task-list.tsx'
import { TodayDrop } from './today-drop.tsx'

/** งานวันนี้: what waits for this person, how sending goes, and where the datasets of the office stand. */
export function TodayRoom() {
  const { frame, intake: words } = useWords()
  const format = useFormat()
  const say = useSay()
  const { go } = useRoute()
  const { roles } = useMe()
  const shown = useToday()
  const took = useCallback(
    (count: number, refused: number) => {
      say(words.justNow(format.number(count)))
      // Where some were refused the reasons stand here, and are read first.
      if (refused === 0) go({ room: 'intake' })
    },
    [say, words, format, go],
  )
  const intake = useIntake(took)
  const drop = useDrop(files => void intake.takeFiles(files))
  const brings = mayEnter(roles, 'intake')
  usePaste(brings ? clipboard => void intake.takePaste(clipboard) : null)
  return (
    <div className="room today" {...(brings ? drop.handlers : {})}>
      <RoomHead title={frame.room.today} sub={<When iso={new Date().toISOString()} as="long-date" />} />
      <div className="room-body">
        <WhenHere shown={shown}>
          {({ tasks, counts, line, byStars, byLevel }) => (
            <div className="today-desk">
              <div className="today-main" data-pane>
                {brings ? (
                  <TodayDrop
                    over={drop.over}
                    busy={intake.busy}
                    onPick={() => void intake.pick()}
                    onPaste={() => void intake.callPaste()}
                  />
                ) : null}
                {intake.refused.map(refused => (
                  <FaultNotice
                    key={`${refused.name} ${refused.fault.code}`}
                    fault={refused.fault}
                    onRemedy={{ 'choose-other-file': () => void intake.pick(), retry: () => void intake.again(refused) }}
                    onClose={() => intake.forget(refused)}
                  />
                ))}
                {tasks.length === 0 ? <NothingWaits brings={brings} /> : <TaskList tasks={tasks} />}
                <ProgressCharts />
              </div>
              <div className="today-side" data-pane>
                <OutboxCard counts={counts} line={line} />
                <StandingCharts byStars={byStars} byLevel={byLevel} />
              </div>
            </div>
          )}
        </WhenHere>
      </div>
    </div>
  )
}

function NothingWaits({ brings }: { readonly brings: boolean }) {
  const { today } = useWords()
  const { go } = useRoute()
  return (
    <Card>
      <Empty
        icon="done"
        title={today.nothing}
        action={
          brings ? (
            <Button kind="main" icon="intake" onPress={() => go({ room: 'intake' })}>
              {today.bringFile}
            </Button>
          ) : undefined
        }
      >
        {brings ? today.nothingClerk : today.nothingOther}
      </Empty>
    </Card>
  )
}
