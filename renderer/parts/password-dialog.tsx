import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import type { FaultNote } from '../../shared/base/fault.ts'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FaultNotice } from './fault-notice.tsx'
import { ofOwnPassword } from './of-own-password.ts'
import { TextArea, TextInput } from './text-input.tsx'
import { useWait } from './use-wait.ts'

export type PasswordDialogProps = {
  readonly title: string
  /** What will happen, and what is lost where something is. */
  readonly children?: ReactNode
  /** The verb on the button. */
  readonly confirm: string
  readonly kind?: 'main' | 'approve' | 'danger' | undefined
  /** Asks for a remark too. */
  readonly remark?: { readonly label: string; readonly required: boolean; readonly help?: string | undefined } | undefined
  /** False where the password opens something and signs nothing. */
  readonly signs?: boolean | undefined
  /** Null when it was done; a fault is shown and the dialog stays. */
  readonly onConfirm: (password: string, remark: string) => Promise<FaultNote | null>
  readonly onClose: () => void
}

/** Asks for the password that opens the signing key; mounted only while it is open, so nothing typed stays behind. */
export function PasswordDialog({ title, children, confirm, kind = 'main', remark, signs = true, onConfirm, onClose }: PasswordDialogProps) {
  const { common, start } = useWords()
  const form = useId()
  const fields = useRef<HTMLFormElement>(null)
  const [password, setPassword] = useState('')
  const [text, setText] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<FaultNote | null>(null)
  const wait = useWait(fault)
  const ready = wait === 0 && password !== '' && (remark?.required !== true || text.trim() !== '')
  const decide = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready || busy) return
    setBusy(true)
    const went = await onConfirm(password, text.trim())
    setBusy(false)
    setFault(went)
    if (went === null) onClose()
    else {
      setPassword('')
      // The button that had the focus is off now; without this the keyboard, Esc too, would stand nowhere.
      fields.current?.querySelector<HTMLInputElement>('input[type=password]')?.focus()
    }
  }
  const foot = (
    <>
      <Button onPress={onClose}>{common.cancel}</Button>
      <button className={`button ${kind}`} type="submit" form={form} disabled={!ready || busy}>
        {busy ? common.working : wait > 0 ? start.waitSeconds(wait) : confirm}
      </button>
    </>
  )
  return (
    <Dialog open alert title={title} onClose={onClose} foot={foot}>
      <form id={form} ref={fields} className="stack" onSubmit={event => void decide(event)}>
        {children}
        {remark === undefined ? null : (
          <TextArea label={remark.label} value={text} onChange={setText} required={remark.required} help={remark.help} autoFocus />
        )}
        <TextInput
          label={common.yourPassword}
          type="password"
          value={password}
          onChange={setPassword}
          required
          help={signs ? common.passwordSigns : undefined}
          autoComplete="current-password"
          autoFocus={remark === undefined}
        />
        {fault === null ? null : <FaultNotice fault={ofOwnPassword(fault)} />}
      </form>
    </Dialog>
  )
}
