import { useEffect, useMemo, useState } from 'react'
import { createFootStore, FootContext } from '../desk/foot-store.ts'
import { type AtDesk, AtDeskContext } from '../desk/office-context.ts'
import { RouteProvider } from '../desk/route-provider.tsx'
import { TodayProvider } from '../desk/today-provider.tsx'
import { RemedyContext } from '../parts/remedy-context.ts'
import { Banners } from './banners.tsx'
import { Foot } from './foot.tsx'
import { HelpPanel } from './help-panel.tsx'
import { LockScreen } from './lock-screen.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { RoomOf } from './room-of.tsx'
import { TopBar } from './top-bar.tsx'
import { UnsealDialog } from './unseal-dialog.tsx'
import { useAlive } from './use-alive.ts'
import { type Opened, useFrameKeys } from './use-frame-keys.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useRemedies } from './use-remedies.ts'

/** The frame around every room, for one person; under the lock it stays as it was, out of sight and reach. */
export function Shell(at: AtDesk) {
  const foot = useMemo(createFootStore, [])
  useAlive(!at.state.locked)
  return (
    <AtDeskContext value={at}>
      <FootContext value={foot}>
        <RouteProvider person={at.me.id}>
          <TodayProvider>
            <Inside locked={at.state.locked} />
          </TodayProvider>
        </RouteProvider>
      </FootContext>
    </AtDeskContext>
  )
}

function Inside({ locked }: { readonly locked: boolean }) {
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => setOpened(null)
  useFrameKeys(locked, opened, setOpened)
  useKeptFocus()
  useEffect(() => {
    if (locked) setOpened(null)
  }, [locked])
  const remedies = useRemedies(() => setOpened('unseal'))
  return (
    <RemedyContext value={remedies}>
      <div className={locked ? 'shell away' : 'shell'} inert={locked}>
        <TopBar onPalette={() => setOpened('palette')} onHelp={() => setOpened('help')} />
        <Banners onUnseal={() => setOpened('unseal')} />
        <Rail />
        <RoomOf />
        <Foot />
      </div>
      {opened === 'palette' ? <Palette onClose={close} onHelp={() => setOpened('help')} /> : null}
      {opened === 'help' ? <HelpPanel onClose={close} /> : null}
      {opened === 'unseal' ? <UnsealDialog onClose={close} /> : null}
      {locked ? <LockScreen /> : null}
    </RemedyContext>
  )
}
