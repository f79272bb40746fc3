import { profileNoteCodes } from '../../../../shared/describe/read-hub-field.ts'
import { Card } from '../../../parts/card.tsx'
import { isOneOf } from '../../../words/fact.ts'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { ProfileView } from './profile-view.ts'

/** What of a hub's form this desk takes otherwise, in words. */
export function ProfileNotes({ view: { notes } }: { readonly view: ProfileView }) {
  const { profile } = useWords()
  const format = useFormat()
  if (notes.length === 0) return null
  return (
    <Card title={profile.notesTitle(format.number(notes.length))}>
      <ul className="fine">
        {notes.map(({ key, code, detail }) => (
          <li key={`${key} ${code} ${detail}`}>
            <span>
              <strong>{key}</strong> {isOneOf(profileNoteCodes, code) ? profile.note[code](detail) : code}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
