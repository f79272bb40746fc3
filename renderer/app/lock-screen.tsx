import { ask } from '../desk/ask.ts'
import { useAtDesk } from '../desk/office-context.ts'
import { AriaDialog, Heading, Modal, ModalOverlay } from '../parts/aria.ts'
import { Button } from '../parts/button.tsx'
import { useWords } from '../words/words-context.ts'
import { PasswordForm } from './start/password-form.tsx'
import { StartFrame } from './start/start-frame.tsx'

/** After idle: the same person goes on where they were; another one signs out first. It lies over every open dialog. */
export function LockScreen() {
  const { frame, start } = useWords()
  const { me, office, state } = useAtDesk()
  return (
    <ModalOverlay className="lock" isOpen isKeyboardDismissDisabled>
      <Modal className="lock-box">
        <AriaDialog className="lock-dialog">
          <StartFrame state={state}>
            <div className="start-card narrow">
              <Heading slot="title" level={1}>
                {start.lockedTitle}
              </Heading>
              <p className="quiet">
                {me.name} · {office.name}
              </p>
              <p className="quiet">{start.lockedWhy(state.idleMinutes)}</p>
              <PasswordForm account={me.account} verb={start.unlock} />
              <Button kind="quiet" icon="sign-out" onPress={() => void ask('session:sign-out', {})}>
                {frame.signOut}
              </Button>
            </div>
          </StartFrame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
