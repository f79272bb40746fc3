import { Fault } from '../../shared/base/fault.ts'

/** One-use tickets for paths: the window holds a ticket, only the desk knows the path. */
export type Tickets = { readonly issue: (path: string) => string; readonly redeem: (ticket: string) => string }

const lifeMs = 10 * 60_000

export function createTickets(newId: () => string, now: () => number): Tickets {
  const open = new Map<string, { path: string; at: number }>()
  return {
    issue: path => {
      for (const [ticket, { at }] of open) if (now() - at > lifeMs) open.delete(ticket)
      const ticket = newId()
      open.set(ticket, { path, at: now() })
      return ticket
    },
    redeem: ticket => {
      const held = open.get(ticket)
      open.delete(ticket)
      if (held === undefined || now() - held.at > lifeMs) throw new Fault('ask/ticket-spent')
      return held.path
    },
  }
}
