import { profileNoteCodes } from '../../../../shared/describe/read-hub-field.ts'
import { Card } from '../../../parts/card.tsx'
import { isOneOf } from '../../../words/fact.ts'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import type { ProfileView } from './profile-view.ts'

/** What of a hub's form this desk takes otherwise, in words. */
export function ProfileNotes({ view: { notes, fields } }: { readonly view: ProfileView }) {
  const { profile } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const nameOf = (key: string): string => fields.find(field => field.key === key)?.[language] ?? key
  if (notes.length === 0) return null
  return (
    <Card title={profile.notesTitle(format.number(notes.length))}>
      <ul className="fine">
        {notes.map(({ key, code, detail }) => (
          <li key={`${key} ${code} ${detail}`}>
            <span>
              <strong>{nameOf(key)}</strong> {isOneOf(profileNoteCodes, code) ? profile.note[code](detail) : code}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
