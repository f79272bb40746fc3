import type { In, Out } from '../../shared/contract/desk.ts'
import type { Desk } from './desk.ts'
import { openOffice } from './open-office.ts'

/** Opens one of the offices of this machine; whoever was signed in is signed out. */
export async function chooseOffice(desk: Desk, { which }: In<'office:open'>): Promise<Out<'office:open'>> {
  const open = desk.office()
  if (open?.which === which) {
    desk.session.end()
    desk.around.tell()
    return {}
  }
  desk.lay(await openOffice(which, desk.folderOf(which), desk.around))
  return {}
}
