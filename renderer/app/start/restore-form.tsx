import { type FormEvent, useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'

/** Brings an office back from a backup, where no office is. The system asks for the folder. */
export function RestoreForm({ onRestored }: { readonly onRestored: () => void }) {
  const { common, start } = useWords()
  const [password, setPassword] = useState('')
  const act = useAct('backup:restore')
  const restore = async (event: FormEvent) => {
    event.preventDefault()
    if (act.busy || password === '') return
    const reply = await act.run({ password })
    if (reply.ok && reply.value.restored) onRestored()
  }
  return (
    <form className="form" onSubmit={event => void restore(event)}>
      <p>{start.restoreWhy}</p>
      <TextInput
        label={start.restorePassword}
        help={start.restorePasswordHelp}
        type="password"
        value={password}
        onChange={setPassword}
        required
        autoComplete="current-password"
        autoFocus
      />
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
      <div className="form-acts">
        <Button kind="main" type="submit" icon="folder" busy={act.busy} disabled={password === ''}>
          {start.chooseBackup}
        </Button>
        {act.busy ? <span className="quiet">{common.working}</span> : null}
      </div>
    </form>
  )
}
