import { useState } from 'react'
import { ask } from '../../desk/ask.ts'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { PasswordDialog } from '../../parts/password-dialog.tsx'
import { useWords } from '../../words/words-context.ts'

/** Secret or above: what must be erased, and the button that does it after a password. */
export function SecretNotice({ version }: { readonly version: string }) {
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
            return reply.ok ? null : reply.fault
          }}
          onClose={() => setAsking(false)}
        >
          <p>{describe.secretSay}</p>
        </PasswordDialog>
      ) : null}
    </div>
  )
}
