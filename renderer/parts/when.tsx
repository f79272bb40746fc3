import { useFormat } from '../words/words-context.ts'

/** A moment as people say it; the exact ISO text stands in the tooltip. */
export function When({
  iso,
  as = 'date-time',
}: {
  readonly iso: string
  readonly as?: 'date' | 'long-date' | 'date-time' | 'time' | undefined
}) {
  const format = useFormat()
  const shown =
    as === 'date' ? format.date(iso) : as === 'long-date' ? format.longDate(iso) : as === 'time' ? format.time(iso) : format.dateTime(iso)
  return (
    <time dateTime={iso} title={iso}>
      {shown}
    </time>
  )
}
