import { use } from 'react'
import type { FaultNote } from '../../shared/base/fault.ts'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import { type Remedies, RemedyContext } from './remedy-context.ts'

export type FaultNoticeProps = {
  readonly fault: FaultNote
  /** What this place can do about it, such as `retry`. */
  readonly onRemedy?: Remedies | undefined
  readonly onClose?: (() => void) | undefined
}

/** A fault in words: what is wrong, what to do, and a button where somebody here knows how. */
export function FaultNotice({ fault, onRemedy, onClose }: FaultNoticeProps) {
  const { faults, frame } = useWords()
  const ofFrame = use(RemedyContext)
  const sentence = faults[fault.code]
  const act = sentence.offer === undefined ? undefined : (onRemedy?.[sentence.offer] ?? ofFrame[sentence.offer])
  const offered = sentence.offer
  return (
    <Notice
      tone="error"
      title={sentence.say(fault.facts)}
      onClose={onClose}
      actions={
        act === undefined || offered === undefined ? undefined : (
          <Button small onPress={act}>
            {frame.remedy[offered]}
          </Button>
        )
      }
    >
      {sentence.todo(fault.facts)}
    </Notice>
  )
}
