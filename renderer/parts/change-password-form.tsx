import { type FormEvent, useState } from 'react'
import { useAct } from '../desk/use-act.ts'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { findPasswordProblem } from './new-password.ts'
import { NewPasswordFields } from './new-password-fields.tsx'
import { ofOwnPassword } from './of-own-password.ts'
import { TextInput } from './text-input.tsx'
import { useWait } from './use-wait.ts'

type Props = {
  readonly oldLabel: string
  /** The old password where it was typed just now; it is not asked again. */
  readonly known?: string | undefined
  readonly onDone?: (() => void) | undefined
}

/** The old password and a new one twice. */
export function ChangePasswordForm({ oldLabel, known = '', onDone }: Props) {
  const { start } = useWords()
  const [asksOld, setAsksOld] = useState(known === '')
  const [old, setOld] = useState(known)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct('session:change-password')
  const wait = useWait(act.fault)
  const change = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (act.busy || wait > 0 || old === '' || findPasswordProblem(first, second) !== null) return
    const reply = await act.run({ old, new: first })
    if (!reply.ok) {
      // An administrator may have given another one meanwhile.
      if (reply.fault.code === 'people/wrong-password') setAsksOld(true)
      return
    }
    setOld('')
    setFirst('')
    setSecond('')
    setTried(false)
    onDone?.()
  }
  return (
    <form className="form" onSubmit={event => void change(event)}>
      {asksOld ? (
        <TextInput label={oldLabel} type="password" value={old} onChange={setOld} required autoComplete="current-password" autoFocus />
      ) : null}
      <NewPasswordFields first={first} second={second} onFirst={setFirst} onSecond={setSecond} tried={tried} />
      {act.fault === null ? null : <FaultNotice fault={ofOwnPassword(act.fault)} />}
      <div className="form-acts">
        <Button kind="main" type="submit" busy={act.busy} disabled={wait > 0}>
          {wait > 0 ? start.waitSeconds(wait) : start.changePassword}
        </Button>
      </div>
    </form>
  )
}
