import type { Out } from '../../shared/contract/desk.ts'
import type { PersonRow } from '../db/people.ts'

/** A person as others see them. */
export const toPersonView = ({ id, account, name, roles, active, mustChange }: PersonRow): Out<'session:sign-in'>['me'] => ({
  ...{ id, account, name, active },
  roles: [...roles],
  mustChangePassword: mustChange,
})
