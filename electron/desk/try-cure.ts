import { Fault } from '../../shared/base/fault.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Recipe } from '../../shared/model/recovery.ts'
import type { CureTried } from '../jobs/messages.ts'
import { addCures, changeCure, withoutCure } from './cure-steps.ts'
import { findDraft, type OpenVersion, requireRecipe } from './find-version.ts'
import type { Office } from './office.ts'
import { requireRole, type Session } from './session.ts'
import { riskGoal } from './weigh-version.ts'
import { recoverTable, type Workshop } from './workshop.ts'

/**
 * Shows what cures would do before they are in the recipe: the table is made with them, beside the window, and held against the one that
 * stands. So what is foreseen is what comes of it. A person tries one at a time: the next takes the place of the last.
 */
export async function tryCure(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version: id, steps, instead }: In<'cure:try'>,
): Promise<Out<'cure:try'>> {
  const draft = findDraft(office, session, id)
  const { file, version } = draft
  const before = requireRecipe(draft)
  if (file.sha256 === null) throw new Fault('vault/erased', { file: file.name })
  const { recipe: had, columns } = before.summary
  const recipe = instead === null ? addCures(office, version.dataset, had, columns, steps) : replace(had, instead, steps)
  workshop.jobs.cancel(workshop.tries.get(id) ?? '')
  const [held, stands] = [await office.vault.open('originals', file.sha256), await office.vault.open('recovered', before.recovered)]
  try {
    const { job, done } = startTrial(office, workshop, draft, { original: held.path, stands: stands.path, recipe })
    workshop.tries.set(id, job)
    return toView(riskGoal(office).k, await done)
  } finally {
    await held.close()
    await stands.close()
  }
}

/** Ends the trial that nobody waits for. */
export function leaveTrial(_office: Office, session: Session, workshop: Workshop, { version }: In<'cure:leave'>): Record<string, never> {
  requireRole(session, 'clerk', 'supervisor')
  workshop.jobs.cancel(workshop.tries.get(version) ?? '')
  workshop.tries.delete(version)
  return {}
}

const replace = (recipe: Recipe, id: string, [step, ...more]: In<'cure:try'>['steps']): Recipe =>
  step === undefined || more.length > 0 ? withoutCure(recipe, id) : changeCure(recipe, id, step)

function startTrial(
  office: Office,
  workshop: Workshop,
  { file, version, recipe: before }: OpenVersion,
  { original, stands, recipe }: { readonly original: string; readonly stands: string; readonly recipe: Recipe },
) {
  const weigh = { goal: riskGoal(office).k, columns: null, on: office.now().slice(0, 10), figuresOnly: true }
  return workshop.jobs.start(file.name, async (tell, signal): Promise<CureTried> => {
    const ask = { path: original, name: file.name, pick: { kind: 'best' as const }, recipe, dataset: version.dataset }
    const made = await recoverTable(office, workshop, ask, tell, signal)
    try {
      const personal = { before: before?.findings.personal ?? [], after: made.personal }
      return await workshop.reader.compare(
        { kind: 'compare', path: stands, after: made.path, name: file.name, personal, weigh },
        tell,
        signal,
      )
    } finally {
      await office.vault.dropTemp(made.path)
    }
  })
}

function toView(goal: number, { before, after, change }: CureTried): Out<'cure:try'> {
  const distinctOf = ({ columns }: RiskReport, name: string): number => columns.find(column => column.name === name)?.distinct ?? 0
  const columns = change.columns.map(({ gone, name, ...column }) => ({
    ...{ ...column, name, before: distinctOf(before, name), after: gone ? null : distinctOf(after, name) },
  }))
  const { columns: labels, ...rows } = change.sample
  const copy = (lines: typeof rows.before) => lines.map(line => [...line])
  return {
    ...{ goal, before: toFigures(before), after: toFigures(after), columns },
    sample: { columns: [...labels], before: copy(rows.before), after: copy(rows.after) },
  }
}

const toFigures = ({ subject, least, below, single, small, rows }: RiskReport): Out<'cure:try'>['before'] => ({
  ...{ subject, least, below, single, rows },
  small: small.count,
})
