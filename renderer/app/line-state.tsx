import { useToday } from '../desk/today-provider.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFormat, useWords } from '../words/words-context.ts'

/** Whether hubs can be reached, and since when they cannot. Nothing is said where no hub was tried yet. */
export function LineState() {
  const { frame } = useWords()
  const format = useFormat()
  const today = useToday()
  if (today.state !== 'here') return null
  const { online, since } = today.value.line
  if (online && since === null) return null
  if (online)
    return (
      <span className="line-state on" role="status">
        <Icon name="online" />
        <span>{frame.online}</span>
      </span>
    )
  return (
    <span className="line-state off" role="status" title={since === null ? undefined : frame.offlineSince(format.dateTime(since))}>
      <Icon name="offline" />
      <span>{since === null ? frame.offline : frame.offlineDays(format.days(since, Date.now()))}</span>
    </span>
  )
}
