import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/check.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'

type NewPerson = Out<'office:practice'>['people'][number]

/** The people of the practice office and their passwords, shown this once. */
export function NewPeople({ people, onSeen }: { readonly people: readonly NewPerson[]; readonly onSeen: () => void }) {
  const { common, domain, start } = useWords()
  const [noted, setNoted] = useState(false)
  const all = people.map(person => `${person.name}\t${person.account}\t${person.oneTimePassword}`).join('\r\n')
  return (
    <section className="start-card wide">
      <h1>{start.practiceReady}</h1>
      <Notice tone="warn" title={start.shownOnce}>
        {start.shownOnceWhy}
      </Notice>
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th>{start.personName}</th>
              <th>{start.roles}</th>
              <th>{start.account}</th>
              <th>{common.password}</th>
            </tr>
          </thead>
          <tbody>
            {people.map(person => (
              <tr key={person.account}>
                <td>{person.name}</td>
                <td>{person.roles.map(role => domain.officeRole[role]).join(', ')}</td>
                <td>
                  <code>{person.account}</code>
                </td>
                <td>
                  <span className="row">
                    <code className="secret">{person.oneTimePassword}</code>
                    <CopyButton text={person.oneTimePassword} label={start.copyPasswordOf(person.name)} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <CopyButton text={all}>{start.copyAll}</CopyButton>
        <Check checked={noted} onChange={setNoted}>
          {start.notedAll}
        </Check>
        <span className="push">
          <Button kind="main" icon="next" disabled={!noted} onPress={onSeen}>
            {common.next}
          </Button>
        </span>
      </div>
    </section>
  )
}
