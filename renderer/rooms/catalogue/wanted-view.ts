import type { WantedState } from '../../../shared/catalogue/wanted.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import type { Tone } from '../../parts/chip.tsx'
import type { IconName } from '../../parts/icon.tsx'

export type WantedLists = Out<'wanted:list'>
export type WantedList = WantedLists['lists'][number]
export type WantedRead = NonNullable<Out<'wanted:read'>['read']>
export type WantedRow = Out<'wanted:open'>['lines'][number]

/** How each state looks; the word beside it says the same. */
export const wantedShapes: { readonly [state in WantedState]: { readonly tone: Tone; readonly icon: IconName } } = {
  covered: { tone: 'green', icon: 'check' },
  'in-work': { tone: 'amber', icon: 'waiting' },
  missing: { tone: 'red', icon: 'alert' },
}
