import { useAsk } from '../../desk/use-ask.ts'
import { WhenHere } from '../../parts/when-here.tsx'
import { ReviewDesk } from './review-desk.tsx'
import { ReviewList } from './review-list.tsx'

/** ตรวจทาน: the drafts, or one of them beside its original. */
export function ReviewRoom({ version }: { readonly version: string | null }) {
  return version === null ? <ReviewList /> : <OpenReview key={version} version={version} />
}

function OpenReview({ version }: { readonly version: string }) {
  const shown = useAsk('review:open', { version })
  if (shown.state !== 'here')
    return (
      <div className="room">
        <div className="room-body">
          <WhenHere shown={shown}>{() => null}</WhenHere>
        </div>
      </div>
    )
  return <ReviewDesk view={shown.value} again={shown.again} />
}
