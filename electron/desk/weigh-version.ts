import { Fault } from '../../shared/base/fault.ts'
import type { RiskReport } from '../../shared/classify/risk/risk.ts'
import { riskRules } from '../../shared/classify/risk-rules.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { RecipeRow } from '../db/recipes.ts'
import type { RiskFigures } from '../db/twins.ts'
import { findVersion, requireRecipe } from './find-version.ts'
import type { Office } from './office.ts'
import { rulesInForce } from './rules-in-force.ts'
import type { Session } from './session.ts'
import type { Workshop } from './workshop.ts'

/** What the office asks of a table before it is open. */
export function riskGoal(office: Office): { readonly k: number; readonly override: boolean } {
  const [goal] = rulesInForce(office, riskRules).rules.goal
  return goal ?? { k: 5, override: true }
}

/** Weighs the risk of a version's table, once for each table and goal: beside the window, with progress, and it can be cancelled. */
export async function weighVersion(office: Office, session: Session, workshop: Workshop, id: string): Promise<RiskReport> {
  const found = findVersion(office, session, id)
  const recipe = requireRecipe(found)
  const { k } = riskGoal(office)
  const on = office.now().slice(0, 10)
  const key = `${recipe.recovered} ${k} ${on}`
  const known = workshop.risks.get(key)
  if (known !== undefined) return known
  const held = await office.vault.open('recovered', recipe.recovered)
  const report = await workshop.jobs
    .start(found.file.name, (tell, signal) =>
      workshop.reader.weigh(
        {
          kind: 'weigh',
          path: held.path,
          name: found.file.name,
          personal: recipe.findings.personal,
          weigh: { goal: k, columns: null, on },
        },
        tell,
        signal,
      ),
    )
    .done.finally(held.close)
  workshop.risks.set(key, report)
  // The window hears of it: what is proposed rests on it.
  office.inTransaction(() => office.twins.keepRisk(recipe.recovered, k, toFigures(report)))
  return report
}

/** The same for the window. */
export const openRisk = async (
  office: Office,
  session: Session,
  workshop: Workshop,
  { version }: In<'risk:weigh'>,
): Promise<Out<'risk:weigh'>> => structuredClone(await weighVersion(office, session, workshop, version)) as Out<'risk:weigh'>

const toFigures = ({ subject, least, small, columns }: RiskReport): RiskFigures => ({
  ...{ subject, least, small: small.count },
  columns: columns.filter(({ part }) => part === 'quasi').map(({ label }) => label),
})

/** What was weighed of a table; null where nobody did yet. */
export const figuresOf = (office: Office, recipe: RecipeRow | null): RiskFigures | null =>
  recipe === null ? null : office.twins.riskOf(recipe.recovered, riskGoal(office).k)

/** True where people in the table can be singled out, by what was weighed. */
export const isBelow = ({ subject, least, small }: RiskFigures, goal: number): boolean =>
  (subject === 'people' && least < goal) || (subject === 'counts' && small > 0)

/**
 * Stops a version from being open: the half that holds the whole always, the open half until its own table was weighed and hides people well
 * enough, unless a person has said why not and the office allows that.
 */
export function requireHidden(
  office: Office,
  version: { readonly dataset: string },
  recipe: RecipeRow | null,
  given: { readonly level: string | null; readonly reason: string },
): void {
  const twin = office.twins.of(version.dataset)
  if (given.level !== 'open' || twin === null) return
  if (twin.audience === 'restricted') throw new Fault('version/restricted')
  const figures = figuresOf(office, recipe)
  const goal = riskGoal(office)
  if (figures === null) throw new Fault('version/not-weighed')
  if (isBelow(figures, goal.k) && (given.reason.trim() === '' || !goal.override))
    throw new Fault('version/singles-out', { k: figures.subject === 'people' ? figures.least : 1, goal: goal.k, override: goal.override })
}
