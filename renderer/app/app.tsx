import { useState } from 'react'
import type { Out } from '../../shared/contract/desk.ts'
import type { OfficeState } from '../desk/office-context.ts'
import { useAsk } from '../desk/use-ask.ts'
import { Spinner } from '../parts/progress.tsx'
import { WhenHere } from '../parts/when-here.tsx'
import { Shell } from './shell.tsx'
import { FirstPassword } from './start/first-password.tsx'
import { NewPeople } from './start/new-people.tsx'
import { SignIn } from './start/sign-in.tsx'
import { StartFrame } from './start/start-frame.tsx'
import { useOpenAtStart } from './start/use-open-at-start.ts'
import { Welcome } from './start/welcome.tsx'

type NewPerson = Out<'office:practice'>['people'][number]

/** What stands in the window: the first screen, the sign-in, or the frame with its rooms. */
export function App() {
  const state = useAsk('office:state', {})
  const [people, setPeople] = useState<readonly NewPerson[] | null>(null)
  const [choosing, setChoosing] = useState(false)
  if (people !== null)
    return (
      <StartFrame>
        <NewPeople people={people} onSeen={() => setPeople(null)} />
      </StartFrame>
    )
  if (state.state !== 'here')
    return (
      <StartFrame>
        <WhenHere shown={state}>{() => null}</WhenHere>
      </StartFrame>
    )
  return <Desk state={state.value} choosing={choosing} setChoosing={setChoosing} onPeople={setPeople} />
}

type DeskProps = {
  readonly state: OfficeState
  readonly choosing: boolean
  readonly setChoosing: (choosing: boolean) => void
  readonly onPeople: (people: readonly NewPerson[]) => void
}

function Desk({ state, choosing, setChoosing, onPeople }: DeskProps) {
  const { open, me } = state
  const opening = useOpenAtStart(state)
  if (open !== null && me !== null && !me.mustChangePassword)
    return <Shell key={`${open.which}/${me.id}`} state={state} office={open} me={me} />
  return (
    <StartFrame state={state}>
      {opening.busy ? (
        <Spinner />
      ) : open === null || choosing ? (
        <Welcome
          state={state}
          fault={opening.fault}
          onPeople={onPeople}
          onBack={open === null ? undefined : () => setChoosing(false)}
          onOpened={() => setChoosing(false)}
        />
      ) : me?.mustChangePassword === true ? (
        <FirstPassword me={me} />
      ) : (
        <SignIn office={open} onOther={() => setChoosing(true)} />
      )}
    </StartFrame>
  )
}
