import type { In, Out } from '../../shared/contract/desk.ts'
import { requireGoodPassword } from '../people/password-rules.ts'
import type { Desk } from './desk.ts'
import { foundOffice } from './found-office.ts'
import { requireAccount, requireName } from './new-person.ts'
import { toActor } from './session.ts'

/** First start: makes the office and its first administrator, and signs them in. */
export async function foundFirstOffice(desk: Desk, input: In<'office:found'>): Promise<Out<'office:found'>> {
  const name = requireName(input.name, 'name')
  const code = requireName(input.code, 'code')
  const account = requireAccount(input.account)
  requireGoodPassword(input.password, { account, office: [name, code] })
  const founder = { account, name: requireName(input.person, 'person'), roles: ['administrator'] as const, password: input.password }
  const { office, people } = await foundOffice('office', desk.folderOf('office'), desk.around, { name, code, founders: [founder] })
  desk.lay(office)
  const first = people[0]
  if (first) {
    office.inTransaction(() =>
      office.record(toActor(first.person, first.key), { action: 'signed-in', object: `person:${first.person.id}`, body: {} }),
    )
    desk.session.begin(office, first.person.id, first.key)
  }
  return {}
}
