import type { Detector, Heading, Sight } from './detector.ts'
import type { Seen } from './seen.ts'

/** One detector at work on one column. */
export type Watch = {
  readonly detector: Detector
  readonly heading: Heading
  readonly headed: boolean
  sure: number
  likely: number
  known: number
  shaped: number
  refused: number
  readonly distinct: Set<string>
  /** Up to three values as they stand; they leave the watch masked only. `spare` are those that say nothing alone, for want of better ones. */
  readonly examples: string[]
  readonly spare: string[]
}

/** How many different values are kept of one column. */
export const mostDistinct = 1000

/** Begins to watch a column for one kind; null where its values need not be seen. */
export function startWatch(detector: Detector, heading: Heading): Watch | null {
  const headed = detector.isHeading(heading)
  if (!headed && detector.passesBy?.(heading) === true) return null
  return {
    detector,
    heading,
    headed,
    sure: 0,
    likely: 0,
    known: 0,
    shaped: 0,
    refused: 0,
    distinct: new Set(),
    examples: [],
    spare: [],
  }
}

/** Counts one value, and answers what it said. */
export function watchValue(watch: Watch, seen: Seen): Sight | null {
  const sight = watch.detector.see(seen, watch.headed)
  if (sight === null) return null
  watch[sight]++
  const { leans, keeps } = watch.detector
  if ((leans === true || keeps) && watch.distinct.size < mostDistinct) watch.distinct.add(keeps?.(seen.text) ?? seen.text)
  keepExample(watch, sight, seen.text)
  return sight
}

function keepExample({ examples, spare, headed, heading }: Watch, sight: Sight, text: string): void {
  if (sight === 'refused') return
  const list = sight === 'shaped' && !headed && !heading.vague ? spare : examples
  if (list.length < 3 && !list.includes(text)) list.push(text)
}
