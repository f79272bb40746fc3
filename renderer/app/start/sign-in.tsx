import { useState } from 'react'
import { keep, readKept } from '../../desk/kept.ts'
import type { OfficeState } from '../../desk/office-context.ts'
import { Button } from '../../parts/button.tsx'
import { useWords } from '../../words/words-context.ts'
import { PasswordForm } from './password-form.tsx'

/** The sign-in of the open office. The last account of this machine is there already; the password never is. */
export function SignIn({ office, onOther }: { readonly office: NonNullable<OfficeState['open']>; readonly onOther: () => void }) {
  const { start } = useWords()
  const [account, setAccount] = useState(() => (office.which === 'office' ? (readKept('account') ?? '') : ''))
  return (
    <section className="start-card narrow">
      <h1>{start.signIn}</h1>
      <p className="quiet">{office.name}</p>
      <PasswordForm
        account={account}
        onAccount={setAccount}
        verb={start.signIn}
        onDone={() => {
          if (office.which === 'office') keep('account', account.trim())
        }}
      />
      <Button kind="quiet" icon="building" onPress={onOther}>
        {start.otherOffice}
      </Button>
    </section>
  )
}
