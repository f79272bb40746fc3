import type { ReactNode } from 'react'
import { AriaButton } from './aria.ts'
import { given } from './given.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonProps = {
  readonly kind?: 'main' | 'approve' | 'plain' | 'danger' | 'quiet' | undefined
  readonly icon?: IconName | undefined
  readonly small?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly type?: 'button' | 'submit' | undefined
  /** The name that is read aloud where the button shows an icon only, or less than it should. */
  readonly label?: string | undefined
  readonly describedBy?: string | undefined
  readonly onPress?: (() => void) | undefined
  readonly autoFocus?: boolean | undefined
  readonly children?: ReactNode
}

/** A verb that a person can press. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, small = false, busy = false, disabled = false, type = 'button', children } = props
  const bare = children === undefined
  return (
    <AriaButton
      className={`button ${kind}${small ? ' small' : ''}${bare ? ' bare' : ''}`}
      type={type}
      isDisabled={disabled}
      isPending={busy}
      {...given({ onPress: props.onPress, 'aria-label': props.label, 'aria-describedby': props.describedBy, autoFocus: props.autoFocus })}
    >
      {busy ? <span className="turning" aria-hidden="true" /> : icon === undefined ? null : <Icon name={icon} />}
      {bare ? null : <span>{children}</span>}
    </AriaButton>
  )
}
