import { useState } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { AddPerson } from './add-person.tsx'
import { ChangePerson } from './change-person.tsx'
import { type Given, OneTimePassword } from './one-time-password.tsx'
import { PeopleTable, type Person } from './people-table.tsx'
import { ResetPerson } from './reset-person.tsx'

type Doing = { readonly what: 'add' } | { readonly what: 'change' | 'reset'; readonly person: Person } | null

/** Who has an account, and what an administrator does with accounts. */
export function PeoplePage() {
  const { settings } = useWords()
  const shown = useAsk('people:list', {})
  const [doing, setDoing] = useState<Doing>(null)
  const [given, setGiven] = useState<Given | null>(null)
  const close = () => setDoing(null)
  const give = (next: Given) => {
    setGiven(next)
    close()
  }
  return (
    <>
      <div className="row">
        <p className="quiet settings-sub">{settings.people.sub}</p>
        <span className="push">
          <Button kind="main" icon="person-add" onPress={() => setDoing({ what: 'add' })}>
            {settings.people.add}
          </Button>
        </span>
      </div>
      {given === null ? null : <OneTimePassword key={given.password} given={given} onHanded={() => setGiven(null)} />}
      <WhenHere shown={shown}>
        {({ people }) => (
          <PeopleTable
            people={people}
            onChange={person => setDoing({ what: 'change', person })}
            onReset={person => setDoing({ what: 'reset', person })}
          />
        )}
      </WhenHere>
      {doing?.what === 'add' ? <AddPerson onAdded={give} onClose={close} /> : null}
      {doing?.what === 'change' ? <ChangePerson person={doing.person} onClose={close} /> : null}
      {doing?.what === 'reset' ? <ResetPerson person={doing.person} onReset={give} onClose={close} /> : null}
    </>
  )
}
