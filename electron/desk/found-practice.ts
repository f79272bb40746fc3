import type { Out } from '../../shared/contract/desk.ts'
import { makeOneTimePassword } from '../people/one-time-password.ts'
import type { Desk } from './desk.ts'
import { type Founder, foundOffice } from './found-office.ts'

const people: readonly Omit<Founder, 'password'>[] = [
  { account: 'head', name: 'หัวหน้าหน่วยงาน (ฝึก)', roles: ['head', 'administrator'] },
  { account: 'supervisor', name: 'หัวหน้างาน (ฝึก)', roles: ['supervisor'] },
  { account: 'clerk', name: 'เจ้าหน้าที่ (ฝึก)', roles: ['clerk'] },
]

/** Makes the practice office and opens it; the passwords of its people are answered once and never again. */
export async function foundPractice(desk: Desk): Promise<Out<'office:practice'>> {
  const founders = people.map(person => ({ ...person, password: makeOneTimePassword() }))
  const furnish = desk.setup.furnish
  const plan = { name: 'สำนักงานฝึกหัด', code: 'practice', founders, ...(furnish ? { furnish } : {}) }
  const { office } = await foundOffice('practice', desk.folderOf('practice'), desk.around, plan)
  desk.lay(office)
  return {
    people: founders
      .toReversed()
      .map(({ account, name, roles, password }) => ({ account, name, roles: [...roles], oneTimePassword: password })),
  }
}
