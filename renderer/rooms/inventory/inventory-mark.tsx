import type { Out } from '../../../shared/contract/desk.ts'
import { Chip, type Tone } from '../../parts/chip.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'

export type InventoryLine = Out<'inventory:list'>['inventories'][number]

const marks: Record<InventoryLine['state'], { readonly tone: Tone; readonly icon: IconName }> = {
  running: { tone: 'blue', icon: 'refresh' },
  waiting: { tone: 'amber', icon: 'wait' },
  paused: { tone: 'amber', icon: 'stop' },
  ended: { tone: 'green', icon: 'done' },
}

/** Where the work on a folder stands. */
export function InventoryMark({ state }: { readonly state: InventoryLine['state'] }) {
  const { inventory } = useWords()
  return (
    <Chip tone={marks[state].tone} icon={marks[state].icon}>
      {inventory.state[state]}
    </Chip>
  )
}
