import type { Out } from '../../../shared/contract/desk.ts'
import { useMe } from '../../desk/office-context.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { useWords } from '../../words/words-context.ts'

export type Person = Out<'people:list'>['people'][number]

type Props = {
  readonly people: readonly Person[]
  readonly onChange: (person: Person) => void
  readonly onReset: (person: Person) => void
}

/** Everyone who has or had an account; closed accounts stand last. */
export function PeopleTable({ people, onChange, onReset }: Props) {
  const { settings, domain } = useWords()
  const words = settings.people
  const me = useMe()
  const inOrder = [...people].sort((a, b) => Number(b.active) - Number(a.active))
  return (
    <div className="table-box">
      <table className="table">
        <thead>
          <tr>
            <th>{words.name}</th>
            <th>{words.account}</th>
            <th>{words.roles}</th>
            <th>{words.state}</th>
            <th>
              <span className="unseen">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map(person => (
            <tr key={person.id} className={person.active ? '' : 'closed'}>
              <td>
                <strong>{person.name}</strong> {person.id === me.id ? <span className="tiny">({words.you})</span> : null}
              </td>
              <td>
                <code>{person.account}</code>
              </td>
              <td>{person.roles.map(role => domain.officeRole[role]).join(' · ')}</td>
              <td>
                <PersonState person={person} />
              </td>
              <td>
                <span className="settings-acts">
                  <Button small icon="edit" label={words.changeOf(person.name)} onPress={() => onChange(person)}>
                    {words.change}
                  </Button>
                  {person.id === me.id || !person.active ? null : (
                    <Button small icon="key" label={words.resetTitle(person.name)} onPress={() => onReset(person)}>
                      {words.reset}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PersonState({ person }: { readonly person: Person }) {
  const { settings } = useWords()
  if (!person.active) return <Chip icon="locked">{settings.people.inactive}</Chip>
  if (person.mustChangePassword)
    return (
      <Chip tone="amber" icon="wait">
        {settings.people.mustChange}
      </Chip>
    )
  return (
    <Chip tone="green" icon="check">
      {settings.people.active}
    </Chip>
  )
}
