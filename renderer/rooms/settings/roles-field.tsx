import { type OfficeRole, officeRoles } from '../../../shared/model/version.ts'
import { Check } from '../../parts/check.tsx'
import { Field } from '../../parts/field.tsx'
import { useWords } from '../../words/words-context.ts'

type Props = { readonly value: readonly OfficeRole[]; readonly onChange: (roles: readonly OfficeRole[]) => void; readonly tried: boolean }

/** What a person does in the office: one role or several, always in the order of the office. */
export function RolesField({ value, onChange, tried }: Props) {
  const { settings, domain } = useWords()
  const words = settings.people
  const put = (role: OfficeRole, on: boolean) => onChange(officeRoles.filter(known => (known === role ? on : value.includes(known))))
  return (
    <Field label={words.roles} required help={words.rolesHelp} error={tried && value.length === 0 ? words.rolesNeeded : undefined}>
      <div className="choices">
        {officeRoles.map(role => (
          <Check key={role} checked={value.includes(role)} onChange={on => put(role, on)} help={words.role[role]}>
            {domain.officeRole[role]}
          </Check>
        ))}
      </div>
    </Field>
  )
}
