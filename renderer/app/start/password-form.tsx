import { type FormEvent, useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { ofOwnPassword } from '../../parts/of-own-password.ts'
import { TextInput } from '../../parts/text-input.tsx'
import { useWait } from '../../parts/use-wait.ts'
import { useWords } from '../../words/words-context.ts'
import { holdOneTime, takeOneTime } from './one-time-held.ts'

type Props = {
  readonly account: string
  /** Given where the account may be typed too. */
  readonly onAccount?: ((account: string) => void) | undefined
  readonly verb: string
  readonly onDone?: (() => void) | undefined
}

/** Account and password, with the wait after wrong ones counted down in sight. */
export function PasswordForm({ account, onAccount, verb, onDone }: Props) {
  const { common, start } = useWords()
  const [password, setPassword] = useState('')
  const act = useAct('session:sign-in')
  const wait = useWait(act.fault)
  const signIn = async (event: FormEvent) => {
    event.preventDefault()
    if (act.busy || wait > 0 || password === '' || account.trim() === '') return
    // Before the answer: the page that takes it may be drawn first.
    holdOneTime(password)
    const reply = await act.run({ account: account.trim(), password })
    if (!reply.ok || !reply.value.me.mustChangePassword) takeOneTime()
    setPassword('')
    if (reply.ok) onDone?.()
  }
  return (
    <form className="form" onSubmit={event => void signIn(event)}>
      {onAccount === undefined ? null : (
        <TextInput label={start.account} value={account} onChange={onAccount} required autoComplete="username" autoFocus={account === ''} />
      )}
      <TextInput
        label={common.password}
        type="password"
        value={password}
        onChange={setPassword}
        required
        autoComplete="current-password"
        autoFocus={account !== ''}
      />
      {act.fault === null ? null : <FaultNotice fault={onAccount === undefined ? ofOwnPassword(act.fault) : act.fault} />}
      <div className="form-acts">
        <Button kind="main" type="submit" busy={act.busy} disabled={wait > 0}>
          {wait > 0 ? start.waitSeconds(wait) : verb}
        </Button>
      </div>
    </form>
  )
}
