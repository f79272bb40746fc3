import { useState } from 'react'
import type { OfficeRole } from '../../../shared/model/version.ts'
import { useAct } from '../../desk/use-act.ts'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from './form-dialog.tsx'
import type { Given } from './one-time-password.tsx'
import { RolesField } from './roles-field.tsx'

/** A new account; its first password is answered once. */
export function AddPerson({ onAdded, onClose }: { readonly onAdded: (given: Given) => void; readonly onClose: () => void }) {
  const { settings, start } = useWords()
  const words = settings.people
  const act = useAct('people:add')
  const [name, setName] = useState('')
  const [account, setAccount] = useState('')
  const [roles, setRoles] = useState<readonly OfficeRole[]>([])
  const [tried, setTried] = useState(false)
  const missing = (text: string) => (tried && text.trim() === '' ? start.mustFill : undefined)
  const add = async () => {
    setTried(true)
    if (name.trim() === '' || account.trim() === '' || roles.length === 0) return
    const reply = await act.run({ name: name.trim(), account: account.trim(), roles: [...roles] })
    if (reply.ok) onAdded({ name: reply.value.person.name, account: reply.value.person.account, password: reply.value.oneTimePassword })
  }
  return (
    <FormDialog title={words.add} confirm={words.add} busy={act.busy} fault={act.fault} onConfirm={() => void add()} onClose={onClose}>
      <TextInput label={words.name} value={name} onChange={setName} required autoFocus maxLength={500} error={missing(name)} />
      <TextInput
        label={words.account}
        help={words.accountHelp}
        value={account}
        onChange={setAccount}
        required
        exact
        autoComplete="off"
        maxLength={500}
        error={missing(account)}
      />
      <RolesField value={roles} onChange={setRoles} tried={tried} />
    </FormDialog>
  )
}
