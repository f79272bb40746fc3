import { refineParams } from '../../../shared/model/refine-params.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import type { Format } from '../../words/format.ts'
import { sayCoarser } from '../../words/say-coarser.ts'
import type { Words } from '../../words/th.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import { SampleRows } from '../cures/sample-rows.tsx'
import type { RiskView } from './risk-bar.tsx'

type Cure = RiskView['cures'][number]
type Props = {
  readonly version: string
  readonly cure: Cure
  readonly columns: RiskView['columns']
  readonly editable: boolean
  readonly onApplied: () => void
}

/** One way to lower the risk: what it does, what it costs, ten rows before and after; one press adds its steps to the recipe. */
export function CureCard({ version, cure, columns, editable, onApplied }: Props) {
  const words = useWords()
  const { risk } = words
  const format = useFormat()
  const act = useAct('risk:cure')
  const say = useSay()
  const apply = async (): Promise<void> => {
    const reply = await act.run({ version, steps: cure.steps })
    if (!reply.ok) return
    say(risk.applied)
    onApplied()
  }
  return (
    <article className="cure-card" aria-label={risk.cure[cure.kind]}>
      <h4>{risk.cure[cure.kind]}</h4>
      <p className="cure-kept">{risk.kept(format.percent(cure.cost.kept))}</p>
      <p className="tiny">{tellCost(cure, risk, format).join(' · ')}</p>
      <ul className="risk-list tiny">
        {cure.steps.map(step => (
          <li key={JSON.stringify(step)}>{tellStep(step, columns, words, format)}</li>
        ))}
      </ul>
      {cure.sample.columns.length === 0 || cure.sample.after.length === 0 ? null : <SampleRows sample={cure.sample} />}
      {act.fault === null ? null : <FaultNotice fault={act.fault} onClose={act.clear} />}
      {editable ? (
        <Button kind="main" busy={act.busy} onPress={() => void apply()}>
          {risk.apply}
        </Button>
      ) : null}
    </article>
  )
}

const tellCost = ({ cost, reached }: Cure, risk: Words['risk'], format: Format): readonly string[] => [
  risk.reached(format.number(reached)),
  ...(cost.cells > 0 ? [risk.cells(format.number(cost.cells))] : []),
  ...(cost.rows > 0 ? [risk.rows(format.number(cost.rows))] : []),
  ...(cost.values > 0 ? [risk.values(format.number(cost.values))] : []),
]

function tellStep({ name, params }: Cure['steps'][number], columns: RiskView['columns'], words: Words, format: Format): string {
  const labelOf = (column: unknown): string => columns.find(one => one.name === column)?.label ?? String(column)
  const label = labelOf(params['column'])
  if (name === 'drop-column') return words.risk.drop(label)
  const into = name === 'generalise' ? refineParams.generalise.safeParse(params) : null
  if (into?.success) return `${label}: ${sayCoarser(into.data.into, words.refine, format)}`
  if (name === 'suppress-cells') return words.refine.cells(format.number(Number(params['threshold'])))
  if (name === 'suppress-records')
    return words.refine.records[params['how'] === 'drop' ? 'drop' : 'blank'](format.number(Number(params['k'])))
  return name === 'round' ? `${label}: ${words.refine.round.nearest(format.number(Number(params['base'])))}` : label
}
