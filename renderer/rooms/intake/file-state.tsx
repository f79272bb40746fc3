import { Chip, type Tone } from '../../parts/chip.tsx'
import type { IconName } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'

const looks: Record<FileLine['state'], { readonly tone: Tone; readonly icon: IconName }> = {
  reading: { tone: 'blue', icon: 'waiting' },
  quarantine: { tone: 'amber', icon: 'help' },
  kept: { tone: 'green', icon: 'done' },
  refused: { tone: 'red', icon: 'stop' },
  erased: { tone: 'plain', icon: 'erase' },
}

/** How far a file is on its way in: shape and word. */
export function FileState({ state }: { readonly state: FileLine['state'] }) {
  const { intake } = useWords()
  const { tone, icon } = looks[state]
  return (
    <Chip tone={tone} icon={icon}>
      {intake.state[state]}
    </Chip>
  )
}
