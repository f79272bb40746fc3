import type { Level } from '../../shared/model/version.ts'
import { useWords } from '../words/words-context.ts'
import { Icon, type IconName } from './icon.tsx'

const locks: Record<Level, { readonly icon: IconName; readonly count: number }> = {
  open: { icon: 'unlocked', count: 1 },
  internal: { icon: 'locked', count: 1 },
  secret: { icon: 'lock', count: 1 },
  'very-secret': { icon: 'lock', count: 2 },
  'top-secret': { icon: 'lock', count: 3 },
}

/** A classification level: a lock with its word; null says that none was chosen. */
export function LevelMark({ level }: { readonly level: Level | null }) {
  const { common, domain } = useWords()
  if (level === null) return <span className="level none">{common.noLevel}</span>
  const { icon, count } = locks[level]
  return (
    <span className={`level ${level}`}>
      <span className="level-locks">
        {[0, 1, 2].slice(0, count).map(n => (
          <Icon key={n} name={icon} size={0.9375} />
        ))}
      </span>
      <span>{domain.level[level]}</span>
    </span>
  )
}
