import type { LevelProposal, LevelRules } from '../../shared/classify/propose-level.ts'
import type { LevelReason } from '../../shared/classify/weigh-personal.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { categories, destinationOf } from '../../shared/model/version.ts'
import { rateOriginal } from '../../shared/rate/rate-original.ts'
import { passesGate, type Stars } from '../../shared/rate/stars.ts'
import type { VersionRow } from '../db/versions.ts'
import { findVersion, type OpenVersion } from './find-version.ts'
import { formatStarsOf } from './format-stars.ts'
import type { Office } from './office.ts'
import { decidedBefore, isOutdated, levelRulesOf, proposeClassification } from './propose-classification.ts'
import { starsOfPublished } from './rate-version.ts'
import type { Session } from './session.ts'
import { nameOf } from './version-line.ts'

type View = Out<'classify:open'>

/** What was found in each column, the questions with the answers offered, the decision if there is one, and the stars. */
export function openClassification(office: Office, session: Session, { version: id }: In<'classify:open'>): View {
  const found = findVersion(office, session, id)
  const { version, file, editable } = found
  const rules = levelRulesOf(office)
  const proposal = proposeClassification(office, found, rules)
  const published = starsOfPublished(office, version)
  const kinds = new Set(office.hubs.all().map(({ kind }) => kind))
  return {
    editable,
    columns: columnsOf(found),
    proposal: { category: proposal.category, level: proposal.level, reasons: proposal.reasons.map(toReason) },
    decision: decisionOf(office, version, proposal),
    ...askingOf(rules, proposal),
    before: beforeOf(decidedBefore(office, version)),
    allowed: categories.map(category => ({ category, levels: [...rules.allowed[category]] })),
    stars: {
      original: toView(rateOriginal(file.kind, formatStarsOf(office))),
      published: toView(published),
      passes: passesGate(published),
    },
    goesTo: destinationOf(version.classification?.level ?? proposal.level),
    hubs: { ckan: kinds.has('ckan'), exchange: kinds.has('exchange') },
  }
}

const toReason = ({ code, facts }: LevelReason) => ({ code, facts: { ...facts } })

function columnsOf({ recipe }: OpenVersion): View['columns'] {
  const personal = recipe?.findings.personal ?? []
  return (recipe?.summary.columns ?? []).map(({ name, label }, c) => ({
    ...{ name, label },
    found: personal
      .filter(({ column }) => column === c)
      .map(({ kind, count, of, confidence, examples, evidence }) => ({
        ...{ kind, count, of, confidence, examples: [...examples] },
        evidence: evidence.map(({ code, facts }) => ({ code, facts: { ...facts } })),
      })),
  }))
}

function decisionOf(office: Office, version: VersionRow, proposal: LevelProposal): View['decision'] {
  if (version.classification === null) return null
  const { category, level, reason, overridden, by, at, answers, offered } = version.classification
  return {
    ...{ category, level, reason, overridden, by: nameOf(office, by), at, answers: { ...answers }, offered: { ...offered } },
    outdated: isOutdated(version, proposal),
  }
}

function askingOf(
  { questionnaire }: LevelRules,
  { answers, hits }: LevelProposal,
): Pick<View, 'questions' | 'answers' | 'rules' | 'offered'> {
  return {
    questions: questionnaire.questions.map(({ when, ...question }) => ({ ...question, when: [...when] })),
    answers: questionnaire.answers.map(({ id, question, th, en, category, level }) => ({ id, question, th, en, category, level })),
    rules: hits.map(({ rule, word }) => ({ id: rule.id, word, reason: rule.reason, category: rule.category, level: rule.level })),
    offered: answers.map(({ reasons, ...offered }) => ({ ...offered, reasons: reasons.map(toReason) })),
  }
}

function beforeOf(version: VersionRow | null): View['before'] {
  if (version === null || version.classification === null) return null
  const { category, level, reason } = version.classification
  return { category, level, reason, number: version.number }
}

const toView = ({ count, rungs }: Stars) => ({
  count,
  rungs: rungs.map(({ star, done, code, facts }) => ({ star, done, code, facts: { ...facts } })),
})
