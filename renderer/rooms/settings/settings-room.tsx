import { useAtDesk } from '../../desk/office-context.ts'
import { settingsPagesFor } from '../../desk/rooms-for.ts'
import type { SettingsPage } from '../../desk/route.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useWords } from '../../words/words-context.ts'
import { AboutPage } from './about-page.tsx'
import { BackupPage } from './backup-page.tsx'
import { HubsPage } from './hubs-page.tsx'
import { LookPage } from './look-page.tsx'
import { PeoplePage } from './people-page.tsx'
import { PolicyPage } from './policy-page.tsx'
import { PracticePage } from './practice-page.tsx'
import { ProfilePage } from './profile/profile-page.tsx'
import { RulesPage } from './rules/rules-page.tsx'

const contents: { readonly [page in SettingsPage]: () => React.ReactNode } = {
  people: () => <PeoplePage />,
  hubs: () => <HubsPage />,
  policy: () => <PolicyPage />,
  profile: () => <ProfilePage />,
  rules: () => <RulesPage />,
  backup: () => <BackupPage />,
  practice: () => <PracticePage />,
  look: () => <LookPage />,
  about: () => <AboutPage />,
}

/** ตั้งค่า: the pages that this person may use; a page that is not theirs shows the look. */
export function SettingsRoom({ page }: { readonly page: SettingsPage }) {
  const { settings } = useWords()
  const { me, office } = useAtDesk()
  const { replace } = useRoute()
  const pages = settingsPagesFor(me.roles, office.which === 'practice')
  return (
    <div className="room settings">
      <RoomHead title={settings.title} />
      <Tabs
        label={settings.title}
        selected={pages.includes(page) ? page : 'look'}
        onSelect={to => replace({ room: 'settings', page: to })}
        tabs={pages.map(id => ({
          id,
          label: settings.page[id],
          content: () => (
            <div className="settings-page" data-pane>
              {contents[id]()}
            </div>
          ),
        }))}
      />
    </div>
  )
}
