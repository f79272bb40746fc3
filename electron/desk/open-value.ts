import { Fault } from '../../shared/base/fault.ts'
import type { EntryLine } from '../../shared/catalogue/line.ts'
import { readValue } from '../../shared/catalogue/value/note-value.ts'
import type { ProposedValue } from '../../shared/catalogue/value/propose-value.ts'
import { valueBook } from '../../shared/catalogue/value/value-book.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { offerValue } from './value-ground.ts'
import { nameOf } from './version-line.ts'

/** The checklist of high value for one dataset: the questions, what the desk would answer, and what was decided. */
export function openValue(office: Office, session: Session, { dataset }: In<'value:open'>): Out<'value:open'> {
  const reader = requireRole(session, 'clerk', 'supervisor', 'administrator', 'head')
  const line = requireLine(office, dataset)
  const { rules, version, offered } = offerValue(office, line)
  const { highValue, description } = entryOf(office, dataset)
  const said = line.version === null ? description : (office.versions.byId(line.version)?.description ?? {})
  return {
    ...{ dataset, title: line.title, book: { version, source: { ...valueBook.source }, confirmed: valueBook.confirmed } },
    questions: rules.questions.map(({ sign: _, ...question }) => question),
    least: rules.least.map(row => ({ ...row })),
    offered: offered.map(one => ({ ...one })),
    decision: decisionOf(office, dataset, version, offered),
    told: highValue ?? readValue(said),
    mayDecide: reader.role !== 'head',
  }
}

/** The line of a dataset in the catalogue; ask/not-found where there is none. */
export function requireLine(office: Office, dataset: string): EntryLine {
  const line = office.entryLines.ofDataset(dataset)
  if (line === null) throw new Fault('ask/not-found', { what: 'dataset' })
  return line
}

function decisionOf(office: Office, dataset: string, version: number, offered: readonly ProposedValue[]): Out<'value:open'>['decision'] {
  const check = office.valueChecks.latest(dataset)
  if (check === null) return null
  const { outcome, score, decided, reason, decidedBy, decidedAt, book, answers, said, offered: then } = check
  const moved = offered.filter(({ question, answer }) => then[question] !== undefined && then[question] !== answer)
  return {
    ...{ outcome, score, decided, reason, by: nameOf(office, decidedBy), at: decidedAt, book },
    ...{ answers: { ...answers }, offered: { ...then } },
    said: said.map(({ question, answer }) => ({ question: { ...question }, answer })),
    ...{ older: book !== version, moved: moved.map(({ question }) => question) },
  }
}
