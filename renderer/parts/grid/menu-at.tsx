import { useRef } from 'react'
import { AriaMenu, MenuItem, Popover, Separator } from '../aria.ts'
import { Icon, type IconName } from '../icon.tsx'

export type MenuAtEntry =
  | {
      readonly id: string
      readonly label: string
      readonly icon?: IconName | undefined
      /** Drawn instead of an icon: the sign of a role. */
      readonly sign?: string | undefined
      readonly checked?: boolean | undefined
      readonly onPress: () => void
    }
  | 'line'

type Props = {
  readonly label: string
  readonly point: { readonly x: number; readonly y: number }
  readonly entries: readonly MenuAtEntry[]
  readonly onClose: () => void
}

/** A menu that opens at a point of the window, for the mouse and for the menu key alike. */
export function MenuAt({ label, point, entries, onClose }: Props) {
  const anchor = useRef<HTMLSpanElement | null>(null)
  const items = entries.map((entry, at) => (entry === 'line' ? { line: `line-${at}` } : entry))
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: point.x, top: point.y }} />
      <Popover
        className="popover"
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        onOpenChange={open => {
          if (!open) onClose()
        }}
      >
        <AriaMenu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
          {items.map(item =>
            'line' in item ? (
              <Separator key={item.line} className="menu-line" />
            ) : (
              <MenuItem key={item.id} id={item.id} className="menu-item" textValue={item.label} onAction={item.onPress}>
                <span className="menu-icon">
                  {item.checked === true ? (
                    <Icon name="check" />
                  ) : item.icon !== undefined ? (
                    <Icon name={item.icon} />
                  ) : (
                    <span aria-hidden="true">{item.sign}</span>
                  )}
                </span>
                <span>{item.label}</span>
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </>
  )
}
