import type { ReactNode } from 'react'
import { useWords } from '../words/words-context.ts'
import { AriaDialog, Heading, Modal, ModalOverlay } from './aria.ts'
import { Button } from './button.tsx'

export type DialogProps = {
  readonly open: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, the last one the verb. */
  readonly foot?: ReactNode
  readonly wide?: boolean | undefined
  /** Something is lost or signed: Esc still closes, a click beside does not. */
  readonly alert?: boolean | undefined
  /** Holds a long text and nothing to press: it takes the focus itself, so that arrows scroll it. */
  readonly reads?: boolean | undefined
}

/** A question over the room. Focus stays inside, Esc closes it, and it comes back to where it was. */
export function Dialog({ open, title, onClose, children, foot, wide = false, alert = false, reads = false }: DialogProps) {
  const { common } = useWords()
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={stays => (stays ? undefined : onClose())} isDismissable={!alert}>
      <Modal className={wide ? 'modal wide' : 'modal'}>
        <AriaDialog className="dialog" role={alert ? 'alertdialog' : 'dialog'}>
          <header className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button kind="quiet" icon="close" label={common.close} onPress={onClose} />
          </header>
          <div className="dialog-body" {...(reads ? { role: 'group', 'aria-label': title, tabIndex: 0 } : {})}>
            {children}
          </div>
          {foot === undefined ? null : <footer className="dialog-foot">{foot}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
