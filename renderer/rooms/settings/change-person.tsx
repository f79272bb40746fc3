import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Check } from '../../parts/check.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Person } from './people-table.tsx'
import { RolesField } from './roles-field.tsx'

/** Name, roles, and whether the account is open. */
export function ChangePerson({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const { settings, start, common } = useWords()
  const words = settings.people
  const say = useSay()
  const act = useAct('people:change')
  const [name, setName] = useState(person.name)
  const [roles, setRoles] = useState(person.roles as readonly Person['roles'][number][])
  const [active, setActive] = useState(person.active)
  const [tried, setTried] = useState(false)
  const save = async () => {
    setTried(true)
    if (name.trim() === '' || roles.length === 0) return
    const reply = await act.run({ person: person.id, name: name.trim(), roles: [...roles], active })
    if (!reply.ok) return
    say(common.saved)
    onClose()
  }
  return (
    <FormDialog
      title={words.changeOf(person.name)}
      confirm={common.save}
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <TextInput
        label={words.name}
        value={name}
        onChange={setName}
        required
        autoFocus
        maxLength={500}
        error={tried && name.trim() === '' ? start.mustFill : undefined}
      />
      <RolesField value={roles} onChange={setRoles} tried={tried} />
      <Check checked={active} onChange={setActive} help={words.activeHelp}>
        {words.active}
      </Check>
    </FormDialog>
  )
}
