import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'

/** The way back to the list. */
export function ToAll() {
  const { catalogue } = useWords()
  const { go } = useRoute()
  return (
    <Button kind="quiet" icon="back" onPress={() => go({ room: 'catalogue', dataset: null })}>
      {catalogue.allDatasets}
    </Button>
  )
}
