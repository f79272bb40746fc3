import { useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import type { StarsView } from './describe-view.ts'

type Props = { readonly view: StarsView; readonly onNamed: () => void; readonly onClose: () => void }

/** Asks an administrator for the web address of the office; anybody else is told whom to ask. */
export function BaseDialog({ view, onNamed, onClose }: Props) {
  const { stars } = useWords()
  const { roles } = useMe()
  const act = useAct('stars:name-base')
  const [base, setBase] = useState('https://')
  if (!roles.includes('administrator'))
    return (
      <Dialog open title={stars.base.title} onClose={onClose} foot={<Button onPress={onClose}>{stars.base.close}</Button>}>
        <p>{stars.base.say}</p>
        <p>{stars.base.askWhom(view.administrators.join(', '))}</p>
      </Dialog>
    )
  const confirm = async (): Promise<void> => {
    const reply = await act.run({ base })
    if (reply.ok) onNamed()
  }
  return (
    <FormDialog
      title={stars.base.title}
      confirm={stars.base.confirm}
      busy={act.busy}
      fault={act.fault}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <p>{stars.base.say}</p>
      <TextInput label={stars.base.label} value={base} onChange={setBase} help={stars.base.help} type="url" required exact autoFocus />
    </FormDialog>
  )
}
