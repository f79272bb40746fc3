import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type Tone = 'plain' | 'green' | 'amber' | 'red' | 'blue' | 'violet'

/** A short fact. Its tone is never the only thing that says it. */
export function Chip({
  tone = 'plain',
  icon,
  children,
}: {
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}) {
  return (
    <span className={`chip ${tone}`}>
      {icon === undefined ? null : <Icon name={icon} size={0.875} />}
      <span>{children}</span>
    </span>
  )
}
