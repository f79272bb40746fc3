import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'

/** The very same file was kept before: which dataset was made of it, before a second one is. */
export function KeptBefore({ same }: Pick<FileLine, 'same'>) {
  const { intake, today } = useWords()
  const { go } = useRoute()
  if (same === null) return null
  return (
    <Notice
      tone="info"
      title={intake.sameTitle(same.title === '' ? today.untitled : same.title)}
      actions={
        <Button small icon="catalogue" onPress={() => go({ room: 'catalogue', dataset: same.dataset })}>
          {intake.sameOpen}
        </Button>
      }
    >
      {intake.sameSay}
    </Notice>
  )
}
