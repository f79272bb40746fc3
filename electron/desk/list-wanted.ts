import { Fault } from '../../shared/base/fault.ts'
import { wantedState, wantedStates } from '../../shared/catalogue/wanted.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { WantedTitle } from '../../shared/inventory/find-wanted.ts'
import type { HeldRow } from '../db/wanted.ts'
import { followCatalogue } from './catalogue-index.ts'
import { matchAll } from './match-wanted.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { nameOf } from './version-line.ts'

type Line = Out<'wanted:open'>['lines'][number]

// Up to which revision of the catalogue the lines were held against it.
const matched = new WeakMap<Office, number>()

/** The lists that were brought in, and how many of each are covered, in work or missing. */
export async function listWanted(office: Office, session: Session): Promise<Out<'wanted:list'>> {
  const reader = requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  await follow(office)
  const lists = office.wanted.lists().map(({ id, kind, name, source, file, importedBy, importedAt }) => {
    const states = office.wanted.ofList(id).map(row => toLine(office, row).state)
    const counts = Object.fromEntries(wantedStates.map(state => [state, states.filter(one => one === state).length]))
    return {
      id,
      kind,
      name,
      source,
      file,
      by: nameOf(office, importedBy),
      at: importedAt,
      counts: { covered: 0, 'in-work': 0, missing: 0, ...counts },
    }
  })
  return { lists, mayKeep: reader.role !== 'head' }
}

/** The lines of a list with what of the catalogue each is held to be. */
export function openWanted(office: Office, session: Session, { list }: In<'wanted:open'>): Out<'wanted:open'> {
  requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  if (!office.wanted.lists().some(({ id }) => id === list)) throw new Fault('ask/not-found', { what: 'list' })
  return { lines: office.wanted.ofList(list).map(row => toLine(office, row)) }
}

/** What stands on the lists and the catalogue does not have yet: nothing is held to be it, or what is has not been published. */
export const listLacking = (office: Office): readonly WantedTitle[] =>
  office.wanted.lists().flatMap(({ id, kind }) =>
    office.wanted.ofList(id).flatMap(row => {
      const { state, title, asked } = toLine(office, row)
      return state === 'covered' ? [] : [{ title, kind, asked }]
    }),
  )

async function follow(office: Office): Promise<void> {
  const { columns } = await followCatalogue(office)
  if (matched.get(office) === columns.rev()) return
  await matchAll(office)
  matched.set(office, (await followCatalogue(office)).columns.rev())
}

function toLine(office: Office, { id, line, title, owner, note, asked, link, likeness, held }: HeldRow): Line {
  const found = held === null ? null : office.entryLines.ofDataset(held)
  return {
    ...{ id, line, title, owner, note, asked, state: wantedState(found), sure: link !== null, likeness },
    held: found === null ? null : { dataset: found.dataset, title: found.title },
  }
}
