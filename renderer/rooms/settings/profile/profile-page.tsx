import { useAct } from '../../../desk/use-act.ts'
import { useAsk } from '../../../desk/use-ask.ts'
import { Button } from '../../../parts/button.tsx'
import { Card } from '../../../parts/card.tsx'
import { FaultNotice } from '../../../parts/fault-notice.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { Menu } from '../../../parts/menu.tsx'
import { WhenHere } from '../../../parts/when-here.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import { ProfileFields } from './profile-fields.tsx'
import { ProfileNotes } from './profile-notes.tsx'
import type { ProfileView } from './profile-view.ts'

/** แบบคำอธิบาย: which form of description is in force, from where, and the ways to another. */
export function ProfilePage() {
  const shown = useAsk('profile:show', {})
  return <WhenHere shown={shown}>{view => <InForce view={view} />}</WhenHere>
}

function InForce({ view }: { readonly view: ProfileView }) {
  const { profile } = useWords()
  const format = useFormat()
  const house = useAct('profile:take-house')
  const hub = useAct('profile:take-hub')
  const file = useAct('profile:take-file')
  const acts = [house, hub, file]
  const fault = acts.map(act => act.fault).find(one => one !== null) ?? null
  const clear = (): void => {
    for (const act of acts) act.clear()
  }
  const since = view.at === null ? profile.sinceStart : profile.since(view.by, format.dateTime(view.at))
  return (
    <div className="stack">
      <Card title={profile.inForce}>
        <p>
          <strong>{view.title}</strong> <span className="quiet">{profile.fromOf[view.kind](view.from)}</span>
        </p>
        <p className="quiet">{since}</p>
        <div className="row">
          <Menu
            label={profile.useHouse}
            entries={view.houses.map(({ id, title }) => ({
              id,
              label: title,
              checked: title === view.title,
              onPress: () => void house.run({ profile: id }),
            }))}
          >
            {profile.useHouse}
            <Icon name="down" size={0.875} />
          </Menu>
          {view.hubs.length === 0 ? null : (
            <Menu
              label={profile.useHub}
              entries={view.hubs.map(({ id, name }) => ({ id, label: name, onPress: () => void hub.run({ hub: id }) }))}
            >
              {profile.useHub}
              <Icon name="down" size={0.875} />
            </Menu>
          )}
          <Button busy={file.busy} onPress={() => void file.run({})}>
            {profile.useFile}
          </Button>
        </div>
        {fault === null ? null : <FaultNotice fault={fault} onClose={clear} />}
      </Card>
      <ProfileNotes view={view} />
      <ProfileFields view={view} />
    </div>
  )
}
