import { dataTypes } from '../../../../shared/describe/lists/data-type.ts'
import { fieldKinds } from '../../../../shared/describe/profile.ts'
import { Card } from '../../../parts/card.tsx'
import { Icon } from '../../../parts/icon.tsx'
import { isOneOf } from '../../../words/fact.ts'
import { useFormat, useLanguage, useWords } from '../../../words/words-context.ts'
import type { ProfileView } from './profile-view.ts'

/** Every field that the form asks for, with how it is filled and for which types of dataset. */
export function ProfileFields({ view: { fields } }: { readonly view: ProfileView }) {
  const { profile } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  return (
    <Card title={profile.fieldsTitle(format.number(fields.length))}>
      <table className="table">
        <thead>
          <tr>
            {[profile.columns.field, profile.columns.how, profile.columns.types, profile.columns.required].map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(field => (
            <tr key={`${field.on} ${field.key}`}>
              <th scope="row">{field[language]}</th>
              <td>
                {isOneOf(fieldKinds, field.kind) ? profile.kind[field.kind] : field.kind}
                {field.codes === 0 ? '' : ` ${profile.codes(format.number(field.codes))}`}
              </td>
              <td>{field.types.length === 0 ? profile.everyType : field.types.map(typeIn(language)).join(', ')}</td>
              <td>
                {field.required ? (
                  <>
                    <Icon name="check" size={1} />
                    <span className="unseen">{profile.columns.required}</span>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

const typeIn =
  (language: 'th' | 'en') =>
  (type: string): string =>
    dataTypes.find(({ code }) => code === type)?.[language] ?? type
