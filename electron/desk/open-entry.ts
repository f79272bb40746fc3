import { Fault } from '../../shared/base/fault.ts'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import { weighImportance } from '../../shared/catalogue/importance.ts'
import { importanceRule } from '../../shared/catalogue/importance-rule.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { countFilled } from '../../shared/describe/count-filled.ts'
import { copyDescription } from './copy-description.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { readOutAll } from './read-out.ts'
import { rulesInForce } from './rules-in-force.ts'
import { requireRole, type Session } from './session.ts'

/** What the catalogue says of one dataset, and what a person may change of it. */
export function openEntry(office: Office, session: Session, { dataset: id }: In<'entry:open'>): Out<'entry:open'> {
  const reader = requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  const dataset = office.datasets.byId(id)
  const line = office.entryLines.ofDataset(id)
  if (dataset === null || line === null) throw new Fault('ask/not-found', { what: 'dataset' })
  const { owner, steward, stewardPerson, due, address, usedBy, description, category, level, linkCheck } = entryOf(office, id)
  const version = line.version === null ? null : office.versions.byId(line.version)
  const profile = profileOf(office)
  const said = version?.description ?? description
  const { score, band, reasons } = weighImportance(line, rulesInForce(office, importanceRule).rules, toThaiDay(office.now()))
  return {
    ...{ dataset: id, version: line.version, title: line.title, slug: dataset.slug },
    ...{ owner, steward, stewardPerson, due, address, usedBy: [...usedBy] },
    shown: { owner: line.owner, steward: line.steward, due: line.due, highValue: line.highValue },
    described: line.version === null ? { description: copyDescription(description), category, level } : null,
    ...{ state: line.state, kept: line.kept, link: linkCheck },
    importance: { score, band, reasons: [...reasons] },
    wanted: office.wanted.ofDataset(id).map(({ listName, kind, title, asked }) => ({ list: listName, kind, title, asked })),
    facts: [...readOutAll(profile, said)],
    ...countFilled(profile, said),
    mayChange: reader.role !== 'head',
  }
}

/** The fields that describe a dataset which lies elsewhere, and who may look after it. */
export function listEntryFields(office: Office, session: Session): Out<'entry:fields'> {
  requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  return {
    fields: profileOf(office)
      .fields.filter(field => field.on !== 'file')
      .map(({ key, th, en, required, kind, codes, other }) => ({
        key,
        th,
        en,
        required,
        kind,
        codes: codes.map(code => ({ ...code })),
        other,
      })),
    people: office.people
      .all()
      .filter(person => person.active)
      .map(person => ({ id: person.id, name: person.name })),
  }
}
