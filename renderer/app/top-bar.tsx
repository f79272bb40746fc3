import { ask } from '../desk/ask.ts'
import { useAtDesk } from '../desk/office-context.ts'
import { useRoute } from '../desk/route-provider.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Menu, type MenuEntry } from '../parts/menu.tsx'
import { useWords } from '../words/words-context.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { LineState } from './line-state.tsx'

/** The bar above every room: product and office, search, line, language, help, and the person. */
export function TopBar({ onPalette, onHelp }: { readonly onPalette: () => void; readonly onHelp: () => void }) {
  const { frame } = useWords()
  const { office } = useAtDesk()
  return (
    <header className="top-bar" data-pane>
      <a className="skip" href="#room">
        {frame.skip}
      </a>
      <b className="product">{frame.product}</b>
      <span className="office cut" title={office.name}>
        {office.name}
      </span>
      <button type="button" className="find" data-pane-start="" onClick={onPalette} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className="cut">{frame.find}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <LineState />
      <LanguageSwitch />
      <Button kind="quiet" icon="help" label={`${frame.help} (F1)`} onPress={onHelp} />
      <PersonMenu />
    </header>
  )
}

function PersonMenu() {
  const { frame } = useWords()
  const { me } = useAtDesk()
  const { go } = useRoute()
  const entries: readonly MenuEntry[] = [
    { id: 'lock', label: frame.lock, icon: 'locked', onPress: () => void ask('session:lock', {}) },
    { id: 'look', label: frame.look, icon: 'contrast', onPress: () => go({ room: 'settings', page: 'look' }) },
    { id: 'password', label: frame.changePassword, icon: 'key', onPress: () => go({ room: 'settings', page: 'about' }) },
    'line',
    { id: 'out', label: frame.signOut, icon: 'sign-out', onPress: () => void ask('session:sign-out', {}) },
  ]
  return (
    <Menu label={frame.person(me.name)} className="person" entries={entries}>
      <Icon name="person" />
      <span className="cut">{me.name}</span>
      <Icon name="down" size={0.9375} />
    </Menu>
  )
}
