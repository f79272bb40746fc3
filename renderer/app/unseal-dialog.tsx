import { ask } from '../desk/ask.ts'
import { PasswordDialog } from '../parts/password-dialog.tsx'
import { useWords } from '../words/words-context.ts'

/** An administrator opens the keys of the office for this start of the program. */
export function UnsealDialog({ onClose }: { readonly onClose: () => void }) {
  const { frame } = useWords()
  return (
    <PasswordDialog
      title={frame.unsealTitle}
      confirm={frame.remedy.unseal}
      signs={false}
      onConfirm={async password => {
        const reply = await ask('session:unseal', { password })
        return reply.ok ? null : reply.fault
      }}
      onClose={onClose}
    >
      <p>{frame.unsealWhy}</p>
    </PasswordDialog>
  )
}
