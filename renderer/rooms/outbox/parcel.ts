import type { Out } from '../../../shared/contract/desk.ts'
import { isUnderWay } from '../../../shared/outbox/parcel.ts'
import type { Format } from '../../words/format.ts'
import type { Words } from '../../words/th.ts'

export type Outbox = Out<'outbox:list'>
/** One version on its way to one hub, as the desk tells it. */
export type Parcel = Outbox['parcels'][number]

/** Groups of the outbox in the order of the eye: what needs a person stands above what goes by itself. */
export const groups = ['person', 'going', 'done', 'withdrawn'] as const
export type Group = (typeof groups)[number]

export function groupOf({ state }: Pick<Parcel, 'state'>): Group {
  if (state === 'needs-person') return 'person'
  if (state === 'done' || state === 'withdrawn') return state
  return 'going'
}

export const isGoing = ({ state }: Pick<Parcel, 'state'>): boolean => isUnderWay(state)

type Here = { readonly online: boolean; readonly sealed: boolean; readonly now: number }
type Speech = { readonly words: Pick<Words, 'outbox'>; readonly format: Format }
/** Less than this until the next try is “in a moment”. */
const momentMs = 60_000

/** What happens to a parcel next, in words. */
export function sayNext({ state, next, at }: Pick<Parcel, 'state' | 'next' | 'at'>, here: Here, { words, format }: Speech): string {
  const { next: say } = words.outbox
  if (state === 'done') return say.done(format.dateTime(at))
  if (state === 'withdrawn') return say.withdrawn
  if (state === 'needs-person') return say.person
  if (state === 'sending') return say.sending
  if (here.sealed) return say.sealed
  if (state === 'unsure') return say.unsure
  if (state === 'verifying') return say.verifying
  if (!here.online) return say.line
  const due = next === null ? 0 : Date.parse(next)
  if (next === null || due - here.now < momentMs) return say.soon
  const isToday = format.date(next) === format.date(new Date(here.now).toISOString())
  return say.at(isToday ? format.time(next) : format.dateTime(next))
}
