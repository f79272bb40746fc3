import { useState } from 'react'
import { ask } from '../../desk/ask.ts'
import type { Me } from '../../desk/office-context.ts'
import { Button } from '../../parts/button.tsx'
import { ChangePasswordForm } from '../../parts/change-password-form.tsx'
import { useWords } from '../../words/words-context.ts'
import { takeOneTime } from './one-time-held.ts'

/** Whoever came in with a one-time password chooses their own before anything else. */
export function FirstPassword({ me }: { readonly me: Me }) {
  const { frame, start } = useWords()
  const [typed] = useState(takeOneTime)
  return (
    <section className="start-card narrow">
      <h1>{start.firstPassword(me.name)}</h1>
      <p className="quiet">{start.firstPasswordWhy}</p>
      <ChangePasswordForm oldLabel={start.oneTimePassword} known={typed} />
      <Button kind="quiet" icon="sign-out" onPress={() => void ask('session:sign-out', {})}>
        {frame.signOut}
      </Button>
    </section>
  )
}
