import type { ParcelState } from '../../shared/model/version.ts'
import { useWords } from '../words/words-context.ts'
import { Chip, type Tone } from './chip.tsx'
import type { IconName } from './icon.tsx'

const shapes: Record<ParcelState, { readonly icon: IconName; readonly tone: Tone }> = {
  waiting: { icon: 'waiting', tone: 'amber' },
  sending: { icon: 'send', tone: 'blue' },
  unsure: { icon: 'help', tone: 'amber' },
  verifying: { icon: 'refresh', tone: 'blue' },
  done: { icon: 'done', tone: 'green' },
  'needs-person': { icon: 'alert', tone: 'red' },
  withdrawn: { icon: 'withdrawn', tone: 'plain' },
}

/** The state of a parcel of the outbox: its shape and its word. */
export function ParcelMark({ state }: { readonly state: ParcelState }) {
  const { domain } = useWords()
  const { icon, tone } = shapes[state]
  return (
    <Chip tone={tone} icon={icon}>
      {domain.parcelState[state]}
    </Chip>
  )
}
