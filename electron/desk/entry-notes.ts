import { Fault } from '../../shared/base/fault.ts'
import type { In } from '../../shared/contract/desk.ts'
import { isBlank } from '../../shared/describe/is-blank.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { blankEntry, type EntryRow } from '../db/entries.ts'
import type { Office } from './office.ts'

export type EntryInput = In<'entry:add'>

const tidy = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim())

/** What a person typed, tidied and looked at: faults are entry/no-title, entry/bad-address and ask/not-found for a steward who is nobody. */
export function readNotes(office: Office, before: EntryRow, input: Omit<EntryInput, 'described'>): EntryRow {
  const { owner, steward, stewardPerson, due, address, usedBy } = input
  if (stewardPerson !== null && office.people.byId(stewardPerson) === null) throw new Fault('ask/not-found', { what: 'person' })
  if (due !== null && Number.isNaN(Date.parse(due))) throw new Fault('ask/malformed', { field: 'due' })
  return {
    ...before,
    ...{ owner: tidy(owner), steward: tidy(steward), stewardPerson, due },
    address: readAddress(address),
    usedBy: [...new Set(usedBy.flatMap(name => tidy(name) ?? []))],
    changedAt: office.now(),
  }
}

/** What describes the dataset, without the fields that say nothing. */
export function readDescribed(before: EntryRow, { description, category, level }: EntryInput['described']): EntryRow {
  const kept: Description = Object.fromEntries(Object.entries(description).filter(([, value]) => !isBlank(value)))
  if (typeof kept.title !== 'string') throw new Fault('entry/no-title')
  return { ...before, description: kept, category, level }
}

/** A web address as its owner wrote it; who signs in by it would leave their password in the catalogue. */
function readAddress(typed: string | null): string | null {
  const text = tidy(typed)
  if (text === null) return null
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new Fault('entry/bad-address', { address: text.slice(0, 200) })
  if (url.username !== '' || url.password !== '')
    throw new Fault('entry/bad-address', { address: `${url.origin}${url.pathname}`, why: 'password' })
  return url.href
}

export const entryOf = (office: Office, dataset: string): EntryRow => office.entries.of(dataset) ?? blankEntry(dataset, office.now())
