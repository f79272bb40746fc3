import { createMemory } from '../base/remember.ts'
import type { Value } from '../model/table.ts'
import type { Heading, Sight } from './detector.ts'
import { detectors } from './detectors.ts'
import { seeValue } from './seen.ts'
import { startWatch, type Watch, watchValue } from './watch.ts'

/** All detectors at work on one column. */
export type ColumnWatch = {
  readonly watches: readonly Watch[]
  /** How many values said something. */
  readonly filled: () => number
  readonly see: (value: Value | undefined) => void
}

/** What one value said before: it says the same again. Null where it is blank. */
type Said = readonly { readonly watch: Watch; readonly sight: Sight }[] | null

const nothing: Said = []

/** Begins to watch a column. The words and figures of a column come again and again: each is looked at once, as long as that pays. */
export function watchColumn(heading: Heading): ColumnWatch {
  const watches = detectors.map(detector => startWatch(detector, heading)).filter(watch => watch !== null)
  const headed = watches.some(watch => watch.headed)
  const known = createMemory<Value, Said>()
  let filled = 0
  const look = (value: Value): Said => {
    const seen = seeValue(value)
    if (seen === null) return null
    const said: { watch: Watch; sight: Sight }[] = []
    for (const watch of watches) {
      const sight = watchValue(watch, seen)
      if (sight !== null) said.push({ watch, sight })
    }
    return said.length === 0 ? nothing : said
  }
  const lookAnew = (value: Value): Said => {
    const said = look(value)
    known.keep(value, said)
    return said
  }
  return {
    watches,
    filled: () => filled,
    see: value => {
      if (value === null || value === undefined) return
      // No kind is told by so few digits alone, nor by a fraction.
      if (!headed && typeof value === 'number' && (Math.abs(value) < 1e7 || !Number.isInteger(value))) {
        filled++
        return
      }
      const before = known.recall(value)
      if (before === undefined) {
        if (lookAnew(value) !== null) filled++
        return
      }
      if (before === null) return
      filled++
      for (const { watch, sight } of before) watch[sight]++
    },
  }
}
