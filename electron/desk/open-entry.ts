import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Description } from '../../shared/describe/profile.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'

/** What the catalogue says of one dataset, and what a person may change of it. */
export function openEntry(office: Office, session: Session, { dataset: id }: In<'entry:open'>): Out<'entry:open'> {
  const reader = requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  const dataset = office.datasets.byId(id)
  const line = office.entryLines.ofDataset(id)
  if (dataset === null || line === null) throw new Fault('ask/not-found', { what: 'dataset' })
  const { owner, steward, stewardPerson, due, highValue, address, usedBy, description, category, level, linkCheck } = entryOf(office, id)
  return {
    ...{ dataset: id, version: line.version, title: line.title, slug: dataset.slug },
    ...{ owner, steward, stewardPerson, due, highValue, address, usedBy: [...usedBy] },
    shown: { owner: line.owner, steward: line.steward, due: line.due, highValue: line.highValue },
    described: line.version === null ? { description: copyOf(description), category, level } : null,
    ...{ state: line.state, kept: line.kept, link: linkCheck },
    mayChange: reader.role !== 'head',
    people: office.people
      .all()
      .filter(person => person.active || person.id === stewardPerson)
      .map(person => ({ id: person.id, name: person.name })),
  }
}

const copyOf = (values: Description): { [key: string]: string | string[] } =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : [...value]]))
