import { type FormEvent, useState } from 'react'
import { useAct } from '../desk/use-act.ts'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { findPasswordProblem } from './new-password.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { TextInput } from './text-input.tsx'

/** The old password and a new one twice. */
export function ChangePasswordForm({ oldLabel, onDone }: { readonly oldLabel: string; readonly onDone?: (() => void) | undefined }) {
  const { start } = useWords()
  const [old, setOld] = useState('')
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct('session:change-password')
  const change = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (act.busy || old === '' || findPasswordProblem(first, second) !== null) return
    const reply = await act.run({ old, new: first })
    if (!reply.ok) return
    setOld('')
    setFirst('')
    setSecond('')
    setTried(false)
    onDone?.()
  }
  return (
    <form className="form" onSubmit={event => void change(event)}>
      <TextInput label={oldLabel} type="password" value={old} onChange={setOld} required autoComplete="current-password" autoFocus />
      <NewPasswordFields first={first} second={second} onFirst={setFirst} onSecond={setSecond} tried={tried} />
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
      <div className="form-acts">
        <Button kind="main" type="submit" busy={act.busy}>
          {start.changePassword}
        </Button>
      </div>
    </form>
  )
}
