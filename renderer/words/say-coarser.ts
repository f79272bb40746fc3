import type { Coarser } from '../../shared/model/refine-params.ts'
import type { Format } from './format.ts'
import type { Words } from './th.ts'

/** How a value becomes coarser. */
export function sayCoarser(into: Coarser, words: Words['refine'], format: Format): string {
  switch (into.kind) {
    case 'bands':
      return words.bands(format.number(into.width))
    case 'edges':
      return words.edges(into.edges.map(edge => format.number(edge)).join(', '))
    case 'age':
      return words.age(format.number(into.width))
    case 'period':
      return words.period[into.to]
    case 'place':
      return words.place[into.to]
    case 'prefix':
      return words.prefix(format.number(into.keep))
    case 'groups':
      return words.groups(format.number(into.groups.length))
    case 'top':
      return words.top(format.number(into.most), into.other)
  }
}
