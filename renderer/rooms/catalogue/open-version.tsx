import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'

/** The ways from the page into the rooms where a version is read or worked on. */
export function OpenVersion({ version }: { readonly version: string }) {
  const { catalogue } = useWords()
  const { go } = useRoute()
  const { roles } = useMe()
  return (
    <div className="row">
      <Button icon="table" onPress={() => go({ room: 'review', version })}>
        {catalogue.openReview}
      </Button>
      <Button icon="describe" onPress={() => go({ room: 'describe', version })}>
        {catalogue.openDescribe}
      </Button>
      {mayEnter(roles, 'approve') ? (
        <Button icon="approve" onPress={() => go({ room: 'approve', version })}>
          {catalogue.openMemo}
        </Button>
      ) : null}
    </div>
  )
}
