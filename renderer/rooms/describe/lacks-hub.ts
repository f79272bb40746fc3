import { destinationOf, type Level } from '../../../shared/model/version.ts'
import type { ClassifyView } from './describe-view.ts'

/** The kind of hub that a level needs and the office does not have: without it the head cannot sign. */
export function lacksHub(hubs: ClassifyView['hubs'], level: Level): 'ckan' | 'exchange' | null {
  const goesTo = destinationOf(level)
  if (goesTo === 'open-hub') return hubs.ckan ? null : 'ckan'
  return goesTo === 'exchange' && !hubs.exchange ? 'exchange' : null
}
