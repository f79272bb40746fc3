import { type FormEvent, useState } from 'react'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { findPasswordProblem } from '../../parts/new-password.ts'
import { NewPasswordFields } from '../../parts/new-password-fields.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useWords } from '../../words/words-context.ts'

const blank = { name: '', code: '', person: '', account: '' }
type Typed = typeof blank

/** First start: the agency, its code, and its first administrator. */
export function FoundForm() {
  const { start } = useWords()
  const [typed, setTyped] = useState<Typed>(blank)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const [tried, setTried] = useState(false)
  const act = useAct('office:found')
  const type = (field: keyof Typed) => (value: string) => setTyped(before => ({ ...before, [field]: value }))
  const missing = (field: keyof Typed) => (tried && typed[field].trim() === '' ? start.mustFill : undefined)
  const found = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const blankLeft = Object.values(typed).some(value => value.trim() === '')
    if (act.busy || blankLeft || findPasswordProblem(first, second) !== null) return
    await act.run({
      name: typed.name.trim(),
      code: typed.code.trim(),
      account: typed.account.trim(),
      person: typed.person.trim(),
      password: first,
    })
  }
  return (
    <form className="form" onSubmit={event => void found(event)}>
      <TextInput
        label={start.officeName}
        help={start.officeNameHelp}
        value={typed.name}
        onChange={type('name')}
        required
        error={missing('name')}
        autoFocus
        autoComplete="organization"
      />
      <TextInput
        label={start.officeCode}
        help={start.officeCodeHelp}
        value={typed.code}
        onChange={type('code')}
        required
        error={missing('code')}
        autoComplete="off"
      />
      <h2>{start.firstAdministrator}</h2>
      <TextInput
        label={start.personName}
        value={typed.person}
        onChange={type('person')}
        required
        error={missing('person')}
        autoComplete="name"
      />
      <TextInput
        label={start.account}
        help={start.accountHelp}
        value={typed.account}
        onChange={type('account')}
        required
        error={missing('account')}
        autoComplete="username"
      />
      <NewPasswordFields first={first} second={second} onFirst={setFirst} onSecond={setSecond} tried={tried} />
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
      <div className="form-acts">
        <Button kind="main" type="submit" icon="check" busy={act.busy}>
          {start.found}
        </Button>
      </div>
    </form>
  )
}
