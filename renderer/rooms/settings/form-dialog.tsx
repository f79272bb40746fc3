import { type FormEvent, type ReactNode, useId } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = {
  readonly title: string
  /** The verb on the button. */
  readonly confirm: string
  readonly kind?: 'main' | 'danger' | undefined
  readonly busy: boolean
  readonly disabled?: boolean | undefined
  readonly fault: FaultNote | null
  readonly wide?: boolean | undefined
  readonly onConfirm: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A long form scrolls, and what is wrong stands at its end. */
const bringIntoSight = (fault: HTMLElement | null): void => fault?.scrollIntoView({ block: 'nearest' })

/** A form over the page with one verb; Enter is that verb, a fault stays in sight. */
export function FormDialog(props: Props) {
  const { common } = useWords()
  const form = useId()
  const { busy, disabled = false, fault } = props
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy && !disabled) props.onConfirm()
  }
  const foot = (
    <>
      <Button onPress={props.onClose}>{common.cancel}</Button>
      <button className={`button ${props.kind ?? 'main'}`} type="submit" form={form} disabled={busy || disabled}>
        {busy ? common.working : props.confirm}
      </button>
    </>
  )
  return (
    <Dialog open alert wide={props.wide} title={props.title} onClose={props.onClose} foot={foot}>
      <form id={form} className="stack" onSubmit={submit} noValidate>
        {props.children}
        {fault === null ? null : (
          <div ref={bringIntoSight}>
            <FaultNotice fault={fault} />
          </div>
        )}
      </form>
    </Dialog>
  )
}
