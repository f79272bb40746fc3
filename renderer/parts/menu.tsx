import type { ReactNode } from 'react'
import { AriaButton, AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from './aria.ts'
import { Icon, type IconName } from './icon.tsx'

export type MenuEntry =
  | {
      readonly id: string
      readonly label: string
      readonly icon?: IconName | undefined
      readonly onPress: () => void
      readonly checked?: boolean | undefined
    }
  | 'line'

/** A button that opens a list of acts. */
export function Menu({
  label,
  className = 'button plain',
  entries,
  children,
}: {
  readonly label: string
  readonly className?: string
  readonly entries: readonly MenuEntry[]
  readonly children: ReactNode
}) {
  const items = entries.map((entry, at) => (entry === 'line' ? { line: `line-${at}` } : entry))
  return (
    <MenuTrigger>
      <AriaButton className={className} aria-label={label}>
        {children}
      </AriaButton>
      <Popover className="popover" placement="bottom end" offset={4}>
        <AriaMenu className="menu" aria-label={label}>
          {items.map(item =>
            'line' in item ? (
              <Separator key={item.line} className="menu-line" />
            ) : (
              <MenuItem key={item.id} id={item.id} className="menu-item" textValue={item.label} onAction={item.onPress}>
                <span className="menu-icon">
                  {item.checked === true ? <Icon name="check" /> : item.icon === undefined ? null : <Icon name={item.icon} />}
                </span>
                <span>{item.label}</span>
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
