import { useWords } from '../words/words-context.ts'
import { Icon } from './icon.tsx'

/** Five stars, the earned ones gold and filled, with the number beside them. */
export function Stars({ count, bare = false }: { readonly count: number; readonly bare?: boolean | undefined }) {
  const { common } = useWords()
  return (
    <span className="stars" role="img" aria-label={common.stars(count)}>
      {[1, 2, 3, 4, 5].map(n => (
        <span key={n} className={n <= count ? 'star on' : 'star'}>
          <Icon name="star" size={0.9375} filled={n <= count} />
        </span>
      ))}
      {bare ? null : <span className="stars-count">{count}</span>}
    </span>
  )
}
