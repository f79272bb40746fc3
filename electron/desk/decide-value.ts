import { Fault } from '../../shared/base/fault.ts'
import { noteValue } from '../../shared/catalogue/value/note-value.ts'
import { type ValueRules, valueBook } from '../../shared/catalogue/value/value-book.ts'
import { flagOf, type ValueAnswers, weighValue } from '../../shared/catalogue/value/weigh-value.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { entryOf } from './entry-notes.ts'
import type { Office } from './office.ts'
import { requireLine } from './open-value.ts'
import { profileOf } from './profile-of.ts'
import { rateVersion } from './rate-version.ts'
import { requireRole, type Session } from './session.ts'
import { offerValue } from './value-ground.ts'

/**
 * A person decides whether a dataset is of high value, by their answers to the checklist; what the desk would have answered is kept beside
 * them. Another decision than what follows from the answers needs a reason. The catalogue and the description say what was decided.
 */
export function decideValue(office: Office, session: Session, input: In<'value:decide'>): Out<'value:decide'> {
  const actor = requireRole(session, 'clerk', 'supervisor', 'administrator')
  const { dataset, decided } = input
  const reason = input.reason.trim()
  return office.inTransaction(() => {
    const { rules, version, offered } = offerValue(office, requireLine(office, dataset))
    // Answers to questions that are not asked any more would be weighed as others.
    if (version !== input.book) throw new Fault('rules/changed-since', { book: valueBook.id })
    const { outcome, parts, missing } = weighValue(rules, input.answers)
    if (missing.length > 0) throw new Fault('value/unanswered', { count: missing.length })
    const overridden = decided !== flagOf(outcome)
    if (overridden && reason === '') throw new Fault('value/reason-missing', { outcome })
    const answers = keepAsked(rules, input.answers)
    const at = office.now()
    const own = Object.fromEntries(offered.map(({ question, answer }) => [question, answer]))
    office.valueChecks.add({
      ...{ dataset, number: (office.valueChecks.latest(dataset)?.number ?? 0) + 1, book: version, answers, offered: own },
      ...{ outcome, score: parts.all.now, decided, reason: overridden ? reason : '', decidedBy: actor.id, decidedAt: at },
      said: rules.questions.map(({ id, th, en }) => ({ question: { th, en }, answer: answers[id] ?? 'unsure' })),
    })
    noteDecision(office, dataset, decided, at)
    office.record(actor, {
      action: 'value-decided',
      object: `dataset:${dataset}`,
      body: {
        ...{ decided: decided === null ? 'open' : decided ? 'yes' : 'no', overridden },
        changedAnswers: Object.keys(answers).filter(question => answers[question] !== own[question]).length,
        rules: `${valueBook.id}@${version}`,
      },
    })
    return { outcome }
  })
}

const keepAsked = ({ questions }: ValueRules, given: ValueAnswers): ValueAnswers =>
  Object.fromEntries(questions.map(({ id }) => [id, given[id] ?? 'unsure']))

// What was submitted stays as it was signed; its next version says it.
function noteDecision(office: Office, dataset: string, decided: boolean | null, at: string): void {
  const profile = profileOf(office)
  const entry = entryOf(office, dataset)
  const draft = office.versions.ofDataset(dataset).at(-1) ?? null
  const description = draft === null ? noteValue(profile, entry.description, decided) : entry.description
  office.entries.put({ ...entry, description, highValue: decided, changedAt: at })
  if (draft?.state !== 'draft') return
  office.versions.change(draft.id, { description: noteValue(profile, draft.description, decided), changedAt: at })
  rateVersion(office, draft.id)
}
