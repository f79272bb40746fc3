import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

export type NoticeProps = {
  readonly tone?: 'info' | 'good' | 'warn' | 'error' | undefined
  readonly title?: string | undefined
  readonly children?: ReactNode
  readonly actions?: ReactNode
  readonly onClose?: (() => void) | undefined
}

const icons: Record<'info' | 'good' | 'warn' | 'error', IconName> = { info: 'info', good: 'done', warn: 'warning', error: 'alert' }

/** Something said where it matters, with what may be done about it. Errors are announced. */
export function Notice({ tone = 'info', title, children, actions, onClose }: NoticeProps) {
  const { common } = useWords()
  return (
    <div className={`notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icons[tone]} size={1.25} />
      <div className="notice-words">
        {title === undefined ? null : <strong>{title}</strong>}
        {children === undefined ? null : <div>{children}</div>}
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </div>
      {onClose === undefined ? null : <Button kind="quiet" small icon="close" label={common.close} onPress={onClose} />}
    </div>
  )
}
