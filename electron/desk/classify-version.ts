import { Fault } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import { toAnswers } from '../../shared/classify/propose-answers.ts'
import type { LevelProposal, LevelRules } from '../../shared/classify/propose-level.ts'
import type { Questionnaire } from '../../shared/classify/questionnaire.ts'
import { type Answers, askedBy, weighAnswers } from '../../shared/classify/weigh-answers.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { followDecision } from '../../shared/describe/follow-decision.ts'
import type { RuleText } from '../../shared/model/rule-book.ts'
import { findDraft } from './find-version.ts'
import type { Office } from './office.ts'
import { profileOf } from './profile-of.ts'
import { levelRulesOf, proposeClassification } from './propose-classification.ts'
import { rateVersion } from './rate-version.ts'
import type { Session } from './session.ts'
import { requireHidden } from './weigh-version.ts'

/**
 * A person decides; their answers and what the desk had proposed are kept beside it. Another decision than what the desk proposes by itself,
 * or than what follows from the answers, needs a reason.
 */
export function decideLevel(
  office: Office,
  session: Session,
  { version: id, category, level, reason, answers: given }: In<'classify:decide'>,
): Out<'classify:decide'> {
  const draft = findDraft(office, session, id)
  const rules = levelRulesOf(office)
  if (!rules.allowed[category].includes(level)) throw new Fault('version/level', { category, level })
  requireHidden(office, draft.version, draft.recipe, { level, reason })
  const proposal = proposeClassification(office, draft, rules)
  const answers = toKept(rules, given ?? toAnswers(proposal.answers))
  const outcome = weighAnswers(
    rules.questionnaire,
    answers,
    proposal.hits.map(({ rule }) => rule),
    rules.allowed,
  )
  const differs = (from: Pick<LevelProposal, 'category' | 'level'>): boolean => from.category !== category || from.level !== level
  const overridden = differs(proposal) || differs(outcome)
  if (overridden && reason.trim() === '') throw new Fault('version/reason-missing', { category: proposal.category, level: proposal.level })
  const changed = Object.keys(answers).filter(question => answers[question] !== proposal.own[question])
  office.inTransaction(() => {
    const { version, actor } = draft
    const at = office.now()
    office.versions.change(id, {
      ...{ category, level, changedAt: at },
      description: followDecision(profileOf(office), version.description, category),
      classification: {
        ...{ category, level, reason: reason.trim(), overridden, by: actor.id, at, answers, offered: proposal.own },
        said: putInWords(rules.questionnaire, answers, proposal.own),
        proposal: toStored(proposal, rules.versions),
      },
    })
    rateVersion(office, id)
    office.record(actor, {
      action: 'classified',
      object: `version:${id}`,
      body: {
        ...{ category, level, overridden, proposedCategory: proposal.category, proposedLevel: proposal.level },
        ...{ answers: Object.values(answers).join(' '), changedAnswers: changed.length, rules: toNames(rules.versions) },
      },
    })
  })
  return {}
}

// Only questions that were asked, each with one of its answers; one that was left open is named.
function toKept({ questionnaire }: LevelRules, given: Answers): Answers {
  const asked = askedBy(questionnaire, given)
  return Object.fromEntries(
    asked.map(({ id }) => {
      const answer = questionnaire.answers.find(one => one.question === id && one.id === given[id])
      if (answer === undefined) throw new Fault('version/unanswered', { question: id })
      return [id, answer.id]
    }),
  )
}

const toStored = ({ category, level, reasons }: LevelProposal, rules: { readonly [book: string]: number }): Json => ({
  ...{ category, level, rules },
  reasons: reasons.map(({ code, facts }) => ({ code, facts: { ...facts } })),
})

const toNames = (versions: { readonly [book: string]: number }): string =>
  Object.entries(versions)
    .map(([book, version]) => `${book}@${version}`)
    .join(' ')

// The questions may be others by the time somebody reads how it was decided.
function putInWords({ questions, answers }: Questionnaire, given: Answers, own: Answers) {
  const wordsOf = (rows: readonly (RuleText & { readonly id: string })[], id: string | undefined): RuleText => {
    const row = rows.find(one => one.id === id)
    return { th: row?.th ?? '', en: row?.en ?? '' }
  }
  return Object.entries(given).map(([question, answer]) => ({
    question: wordsOf(questions, question),
    answer: wordsOf(answers, answer),
    offered: own[question] === undefined || own[question] === answer ? null : wordsOf(answers, own[question]),
  }))
}
