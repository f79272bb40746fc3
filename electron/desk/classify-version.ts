import { Fault } from '../../shared/base/fault.ts'
import type { Json } from '../../shared/base/json.ts'
import { type AllowedLevels, levelMatrix, toAllowedLevels } from '../../shared/classify/level-matrix.ts'
import { type LevelProposal, proposeLevel } from '../../shared/classify/propose-level.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import { followDecision } from '../../shared/describe/follow-decision.ts'
import { categories, destinationOf } from '../../shared/model/version.ts'
import { rateOriginal } from '../../shared/rate/rate-original.ts'
import { passesGate, type Stars } from '../../shared/rate/stars.ts'
import { findDraft, findVersion, type OpenVersion } from './find-version.ts'
import type { Office } from './office.ts'
import { profileOf } from './propose-for.ts'
import { rateVersion, starsOfPublished } from './rate-version.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session } from './session.ts'

/** What was found in each column, the proposal with its reasons, the decision if there is one, and the stars. */
export function openClassification(office: Office, session: Session, { version: id }: In<'classify:open'>): Out<'classify:open'> {
  const found = findVersion(office, session, id)
  const { version, file, recipe, editable } = found
  const columns = recipe?.summary.columns ?? []
  const personal = recipe?.findings.personal ?? []
  const decision = version.classification
  const published = starsOfPublished(office, version)
  const allowed = allowedBy(office)
  const proposal = proposalFor(found)
  return {
    editable,
    columns: columns.map(({ name, label }, c) => ({
      name,
      label,
      found: personal
        .filter(({ column }) => column === c)
        .map(({ kind, count, of, confidence, examples, evidence }) => ({
          ...{ kind, count, of, confidence, examples: [...examples] },
          evidence: evidence.map(({ code, facts }) => ({ code, facts: { ...facts } })),
        })),
    })),
    proposal: {
      category: proposal.category,
      level: proposal.level,
      reasons: proposal.reasons.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    },
    decision:
      decision === null
        ? null
        : {
            category: decision.category,
            level: decision.level,
            reason: decision.reason,
            overridden: decision.overridden,
            by: office.people.byId(decision.by)?.name ?? '',
            at: decision.at,
          },
    allowed: categories.map(category => ({ category, levels: [...allowed[category]] })),
    stars: { original: toView(rateOriginal(file.kind)), published: toView(published), passes: passesGate(published) },
    goesTo: destinationOf(decision?.level ?? proposal.level),
  }
}

const toView = ({ count, rungs }: Stars) => ({
  count,
  rungs: rungs.map(({ star, done, code, facts }) => ({ star, done, code, facts: { ...facts } })),
})

const allowedBy = (office: Office): AllowedLevels => toAllowedLevels(rulesInForce(office, levelMatrix).rules)

function proposalFor({ version, recipe }: OpenVersion): LevelProposal {
  return proposeLevel({
    personal: recipe?.findings.personal ?? [],
    columns: recipe?.summary.columns ?? [],
    title: version.title,
    texts: recipe?.summary.lifted.map(({ text }) => text) ?? [],
  })
}

/** A person decides; what the desk had proposed is kept beside it. Another decision than the proposal needs a reason. */
export function decideLevel(
  office: Office,
  session: Session,
  { version: id, category, level, reason }: In<'classify:decide'>,
): Out<'classify:decide'> {
  const draft = findDraft(office, session, id)
  if (!allowedBy(office)[category].includes(level)) throw new Fault('version/level', { category, level })
  const proposal = proposalFor(draft)
  const overridden = proposal.category !== category || proposal.level !== level
  if (overridden && reason.trim() === '') throw new Fault('version/reason-missing', { category: proposal.category, level: proposal.level })
  office.inTransaction(() => {
    const { version, actor } = draft
    const at = office.now()
    const kept = {
      category: proposal.category,
      level: proposal.level,
      reasons: proposal.reasons.map(({ code, facts }) => ({ code, facts: { ...facts } })),
    } satisfies Json
    const description = followDecision(profileOf(office), version.description, category)
    office.versions.change(id, {
      category,
      level,
      description,
      changedAt: at,
      classification: { category, level, reason: reason.trim(), overridden, by: actor.id, at, proposal: kept },
    })
    rateVersion(office, id)
    office.record(actor, {
      action: 'classified',
      object: `version:${id}`,
      body: { category, level, overridden, proposedCategory: proposal.category, proposedLevel: proposal.level },
    })
  })
  return {}
}
