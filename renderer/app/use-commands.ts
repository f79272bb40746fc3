import { useMemo } from 'react'
import { ask } from '../desk/ask.ts'
import { useAtDesk } from '../desk/office-context.ts'
import { mayEnter, roomsFor, settingsPagesFor, toRoute } from '../desk/rooms-for.ts'
import { useRoute } from '../desk/route-provider.tsx'
import { looks } from '../desk/sight.ts'
import { useSight } from '../desk/sight-provider.tsx'
import { useLanguage } from '../words/words-context.ts'
import { wordsOf } from '../words/words-of.ts'
import type { Command } from './command.ts'

type Named = Omit<Command, 'name' | 'also'> & { readonly say: (words: (typeof wordsOf)['th']) => string }

/** Everything that can be done by name from anywhere, for this person, named in both languages. */
export function useCommands(onHelp: () => void): { readonly rooms: readonly Command[]; readonly acts: readonly Command[] } {
  const { language, choose } = useLanguage()
  const { go, back } = useRoute()
  const { me, office } = useAtDesk()
  const { chooseLook, zoomBy } = useSight()
  return useMemo(() => {
    const other = language === 'th' ? 'en' : 'th'
    const name = ({ say, ...rest }: Named): Command => ({ ...rest, name: say(wordsOf[language]), also: say(wordsOf[other]) })
    const rooms: readonly Named[] = [
      ...roomsFor(me.roles).map(
        (room, at): Named => ({
          id: `room-${room}`,
          icon: 'right',
          keys: `Ctrl ${at + 1}`,
          say: w => w.frame.room[room],
          run: () => go(toRoute(room)),
        }),
      ),
      ...settingsPagesFor(me.roles, office.which === 'practice').map(
        (page): Named => ({
          id: `page-${page}`,
          icon: 'settings',
          say: w => `${w.frame.room.settings} · ${w.settings.page[page]}`,
          run: () => go({ room: 'settings', page }),
        }),
      ),
    ]
    const acts: readonly Named[] = [
      ...(mayEnter(me.roles, 'inventory')
        ? [
            {
              id: 'inventory',
              icon: 'folder',
              say: w => w.inventory.title,
              run: () => go({ room: 'inventory', inventory: null }),
            } satisfies Named,
          ]
        : []),
      { id: 'back', icon: 'back', keys: 'Alt ←', say: w => w.common.back, run: back },
      { id: 'help', icon: 'help', keys: 'F1', say: w => w.frame.help, run: onHelp },
      { id: 'send', icon: 'send', say: w => w.outbox.sendNow, run: () => void ask('outbox:send-now', {}) },
      { id: 'lock', icon: 'locked', say: w => w.frame.lock, run: () => void ask('session:lock', {}) },
      { id: 'language', icon: 'language', say: w => `${w.frame.language}: ${wordsOf[other].frame.thisLanguage}`, run: () => choose(other) },
      ...looks.map(
        (look): Named => ({
          id: `look-${look}`,
          icon: 'contrast',
          say: w => `${w.frame.look}: ${w.frame.looks[look]}`,
          run: () => chooseLook(look),
        }),
      ),
      { id: 'zoom-in', icon: 'zoom-in', keys: 'Ctrl +', say: w => w.frame.zoomIn, run: () => zoomBy(1) },
      { id: 'zoom-out', icon: 'zoom-out', keys: 'Ctrl −', say: w => w.frame.zoomOut, run: () => zoomBy(-1) },
      { id: 'zoom-reset', icon: 'zoom-out', keys: 'Ctrl 0', say: w => w.frame.zoomReset, run: () => zoomBy(0) },
      { id: 'out', icon: 'sign-out', say: w => w.frame.signOut, run: () => void ask('session:sign-out', {}) },
    ]
    return { rooms: rooms.map(name), acts: acts.map(name) }
  }, [language, choose, go, back, me.roles, office.which, chooseLook, zoomBy, onHelp])
}
