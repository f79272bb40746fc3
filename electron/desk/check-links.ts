import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { EntryRow } from '../db/entries.ts'
import type { AddressRule } from '../hubs/address-rule.ts'
import { checkLink } from '../hubs/check-link.ts'
import { HubFault } from '../hubs/hub-fault.ts'
import type { Fetch } from '../hubs/transport.ts'
import { ruleFor } from './hub-line.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

const weekMs = 7 * 86_400_000
const roundMs = 5 * 60_000
const mostInARound = 20

/** Asks now whether the address of an entry answers, and keeps how. */
export async function checkEntryLink(
  office: Office,
  session: Session,
  { fetch }: { readonly fetch: Fetch },
  { dataset }: In<'entry:check-link'>,
): Promise<Out<'entry:check-link'>> {
  requireRole(session, 'clerk', 'supervisor', 'administrator')
  const entry = office.entries.of(dataset)
  if (entry === null || entry.address === null) throw new Fault('ask/not-found', { what: 'address' })
  const found = await checkLink(fetch, linkRule(office), entry.address)
  keep(office, entry, found)
  return { state: found.state }
}

/** Looks after the addresses of the catalogue while an office is open: each once a week, one after another. */
export function watchLinks(office: Office, fetch: Fetch): { readonly close: () => void } {
  let closed = false
  const round = async (): Promise<void> => {
    const due = office.entries
      .linked()
      .filter(({ linkCheck }) => linkCheck === null || office.clock() - Date.parse(linkCheck.at) > weekMs)
      .slice(0, mostInARound)
    const silent: EntryRow[] = []
    let isUp = false
    for (const entry of due) {
      if (closed) return
      const found = await checkLink(fetch, linkRule(office), entry.address ?? '').catch((thrown: unknown) => thrown)
      if (closed) return
      if (found instanceof HubFault) {
        if (found.code === 'hub/offline') silent.push(entry)
      } else if (found instanceof Error) throw found
      else {
        isUp = true
        keep(office, entry, found as Awaited<ReturnType<typeof checkLink>>)
      }
    }
    // Where another address answered there is a line, and what did not is not there.
    if (isUp) for (const entry of silent) keep(office, entry, { state: 'no-answer', status: 0, ms: 0, to: entry.address ?? '' })
  }
  const timer = setInterval(() => void round().catch(thrown => office.log.bug('check-links', thrown)), roundMs)
  timer.unref()
  return {
    close: () => {
      closed = true
      clearInterval(timer)
    },
  }
}

/** A catalogue may point to pages that are older than https; nothing of ours goes there. */
function linkRule(office: Office): AddressRule {
  const rule = ruleFor(office)
  return rule.kind === 'loopback' ? rule : { ...rule, plain: true }
}

function keep(office: Office, entry: EntryRow, found: Awaited<ReturnType<typeof checkLink>>): void {
  office.inTransaction(() => {
    const now = office.entries.of(entry.dataset)
    // Somebody may have given it another address meanwhile.
    if (now?.address === entry.address) office.entries.put({ ...now, linkCheck: { ...found, at: office.now() } })
  })
}
