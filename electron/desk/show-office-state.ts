import type { Out } from '../../shared/contract/desk.ts'
import { housePolicy, readPolicy } from '../policy/policy.ts'
import type { Desk } from './desk.ts'
import { isOfficeThere } from './open-office.ts'
import { toPersonView } from './person-view.ts'

/** Where the desk stands; asked before anyone is signed in, so it tells nothing of the work. */
export async function showOfficeState(desk: Desk): Promise<Out<'office:state'>> {
  const office = desk.office()
  const me = desk.session.person()
  return {
    offices: { office: isOfficeThere(desk.folderOf('office')), practice: isOfficeThere(desk.folderOf('practice')) },
    open: office && { which: office.which, name: office.info.name, code: office.info.code, officeKey: office.info.publicKey },
    me: me && toPersonView(me),
    locked: desk.session.locked(),
    sealed: office?.secrets.sealed ?? false,
    idleMinutes: office ? readPolicy(office.settings.get('policy')).idleMinutes : housePolicy.idleMinutes,
    version: desk.setup.version,
    runtime: desk.setup.runtime,
    dataFolder: desk.setup.dataFolder,
  }
}
