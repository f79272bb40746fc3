import { useState } from 'react'
import type { AllowedLevels } from '../../../shared/classify/level-matrix.ts'
import { type Answers, askedBy, type Outcome, weighAnswers } from '../../../shared/classify/weigh-answers.ts'
import type { Category, Level } from '../../../shared/model/version.ts'
import type { ClassifyView } from './describe-view.ts'

export type Choice = { readonly category: Category; readonly level: Level }

/** What a person answers and chooses, and what follows from it at once. */
export type Decision = {
  readonly answers: Answers
  readonly asked: readonly ClassifyView['questions'][number][]
  readonly outcome: Outcome
  /** What is decided otherwise than the answers say; null where they are followed. */
  readonly other: Choice | null
  readonly chosen: Choice
  readonly reason: string
  readonly needsReason: boolean
  readonly isDecided: boolean
  readonly answer: (question: string, answer: string) => void
  readonly choose: (other: Choice | null) => void
  readonly explain: (reason: string) => void
  /** Decides as for the version before, with the reason that was given then. */
  readonly asBefore: () => void
}

const isSame = (a: Choice, b: Choice): boolean => a.category === b.category && a.level === b.level

const toAllowed = (allowed: ClassifyView['allowed']): AllowedLevels =>
  // Every category has its line: the desk makes the list from them.
  Object.fromEntries(allowed.map(({ category, levels }) => [category, levels])) as AllowedLevels

const toOffered = ({ offered }: ClassifyView): Answers => Object.fromEntries(offered.map(({ question, answer }) => [question, answer]))

// Of what was decided while it may still be changed, only what the person answered otherwise than the desk.
function toAnswered({ decision, editable }: ClassifyView): Answers {
  if (decision === null || !editable) return decision?.answers ?? {}
  return Object.fromEntries(Object.entries(decision.answers).filter(([question, answer]) => decision.offered[question] !== answer))
}

/** The decision of one version as it stands in the window; the desk weighs it again when it is confirmed. */
export function useDecision(view: ClassifyView): Decision {
  const { decision, proposal, before } = view
  const allowed = toAllowed(view.allowed)
  // What a person has answered stays; the rest follows what is found, also while the page is open.
  const [changed, setChanged] = useState<Answers>({})
  const said: Answers = { ...toOffered(view), ...toAnswered(view), ...changed }
  const weigh = (answers: Answers): Outcome => weighAnswers(view, answers, view.rules, allowed)
  const outcome = weigh(said)
  const [other, setOther] = useState<Choice | null>(() =>
    decision !== null && !isSame(decision, outcome) ? { category: decision.category, level: decision.level } : null,
  )
  const [reason, setReason] = useState(decision?.reason ?? '')
  const chosen = other ?? outcome
  const asked = askedBy(view, said)
  const answers = Object.fromEntries(asked.flatMap(({ id }) => (said[id] === undefined ? [] : [[id, said[id]]])))
  const needsReason = !isSame(chosen, proposal) || !isSame(chosen, outcome)
  return {
    ...{ answers, asked, outcome, other, chosen, reason, needsReason },
    isDecided:
      decision !== null &&
      isSame(decision, chosen) &&
      (!needsReason || decision.reason === reason.trim()) &&
      asked.every(({ id }) => decision.answers[id] === answers[id]),
    answer: (question, answer) => setChanged({ ...changed, [question]: answer }),
    choose: setOther,
    explain: setReason,
    asBefore: () => {
      if (before === null) return
      setOther(isSame(before, outcome) ? null : { category: before.category, level: before.level })
      setReason(before.reason)
    },
  }
}
