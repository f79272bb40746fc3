import type { Out } from '../../../shared/contract/desk.ts'
import type { Tone } from '../../parts/chip.tsx'
import type { IconName } from '../../parts/icon.tsx'

/** One thing that waits for this person. */
export type Task = Out<'today:list'>['tasks'][number]

/** The picture before each kind of task, and its tone; the words beside it say the same. */
export const taskShapes: { readonly [kind in Task['kind']]: { readonly icon: IconName; readonly tone: Tone } } = {
  returned: { icon: 'return', tone: 'red' },
  draft: { icon: 'draft', tone: 'plain' },
  keep: { icon: 'inbox', tone: 'amber' },
  review: { icon: 'review', tone: 'blue' },
  approve: { icon: 'approve', tone: 'blue' },
  outbox: { icon: 'alert', tone: 'red' },
  unseal: { icon: 'key', tone: 'amber' },
  backup: { icon: 'backup', tone: 'amber' },
  'no-hub': { icon: 'hub', tone: 'amber' },
  'dead-link': { icon: 'offline', tone: 'red' },
  'no-people': { icon: 'people', tone: 'amber' },
}
