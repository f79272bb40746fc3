import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { type Task, taskShapes } from './task.ts'
import { useOpenTask } from './use-open-task.ts'

/** What waits for this person, the oldest first; the first one wears the main button. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const { today } = useWords()
  const format = useFormat()
  const { open, renew } = useOpenTask()
  const title = (
    <>
      {today.waitsForYou} <span className="count">{format.number(tasks.length)}</span>
    </>
  )
  return (
    <Card tight title={title}>
      {renew.fault === null ? null : <FaultNotice fault={renew.fault} onClose={renew.clear} />}
      <ol className="tasks">
        {tasks.map((task, at) => (
          <TaskLine
            // biome-ignore lint/suspicious/noArrayIndexKey: two parcels of one version may need a person at the same moment
            key={`${task.kind} ${task.version ?? task.file ?? ''} ${at}`}
            task={task}
            first={at === 0}
            busy={renew.busy}
            onOpen={() => open(task)}
          />
        ))}
      </ol>
    </Card>
  )
}

type LineProps = { readonly task: Task; readonly first: boolean; readonly busy: boolean; readonly onOpen: () => void }

function TaskLine({ task, first, busy, onOpen }: LineProps) {
  const { today } = useWords()
  const format = useFormat()
  const { icon, tone } = taskShapes[task.kind]
  const { why, verb } = today.task[task.kind]
  const named = task.title === '' ? today.title[task.kind] : task.title
  const title = named ?? today.untitled
  return (
    <li className="task">
      <span className={`task-icon ${tone}`}>
        <Icon name={icon} size={1.25} />
      </span>
      <span className="task-words">
        <strong>{title}</strong>
        <span className="quiet">
          {why} ·{' '}
          <time dateTime={task.at} title={task.at}>
            {today.since(format.date(task.at))}
          </time>
        </span>
        {task.remark === '' ? null : (
          <span className="task-remark">
            {task.place === null ? today.remark(task.remark) : today.remarkAt(toPlaceText(task.place, ''), task.remark)}
          </span>
        )}
      </span>
      <Button kind={first ? 'main' : 'plain'} label={`${verb}: ${title}`} disabled={busy && task.kind === 'returned'} onPress={onOpen}>
        {verb}
      </Button>
    </li>
  )
}
