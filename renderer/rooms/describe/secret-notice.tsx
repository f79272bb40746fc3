import { useState } from 'react'
import { ask } from '../../desk/ask.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PasswordDialog } from '../../parts/password-dialog.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly version: string; readonly onErased: (elsewhere: readonly string[]) => void }

/** Secret or above: what must be erased, and the button that does it after a password. */
export function SecretNotice({ version, onErased }: Props) {
  const { describe } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <div className="secret-notice">
      <Notice
        tone="warn"
        title={describe.secretTitle}
        actions={
          <Button kind="danger" icon="erase" onPress={() => setAsking(true)}>
            {describe.secretErase}
          </Button>
        }
      >
        {describe.secretSay}
      </Notice>
      {asking ? (
        <PasswordDialog
          title={describe.secretEraseTitle}
          confirm={describe.secretEraseDo}
          kind="danger"
          onConfirm={async password => {
            const reply = await ask('classify:erase', { version, password })
            if (!reply.ok) return reply.fault
            onErased(reply.value.elsewhere)
            return null
          }}
          onClose={() => setAsking(false)}
        >
          <p>{describe.secretSay}</p>
        </PasswordDialog>
      ) : null}
    </div>
  )
}
