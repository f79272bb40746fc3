import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { CureDialog } from '../cures/cure-dialog.tsx'
import { RiskDialog } from './risk-dialog.tsx'
import { TwinHalf } from './twin-half.tsx'

export type RiskView = Out<'risk:weigh'>

type Props = { readonly version: string; readonly dataset: string; readonly editable: boolean; readonly personal: boolean }

/** One line over the level step: how well people hide in this table, the way to what lowers the risk, and the other half of the dataset. */
export function RiskBar({ version, dataset, editable, personal }: Props) {
  const { risk } = useWords()
  const weighed = useAsk('risk:weigh', { version })
  const twin = useAsk('risk:twin', { dataset })
  const split = useAct('risk:split')
  const say = useSay()
  const [open, setOpen] = useState<'risk' | 'cure' | null>(null)
  const half = twin.state === 'here' ? twin.value.twin : null
  const report = weighed.state === 'here' ? weighed.value : null
  const cures = editable && half?.audience !== 'restricted'
  const splits = editable && twin.state === 'here' && half === null && (personal || (report !== null && isAtRisk(report)))
  return (
    <section className="risk-bar" aria-label={risk.title} data-pane>
      <span className="risk-say">
        {report === null ? <Waits text={weighed.state === 'fault' ? '' : risk.weighing} /> : <Standing report={report} />}
      </span>
      <TwinHalf dataset={dataset} />
      <span className="push row">
        {report === null || report.subject === 'none' ? null : (
          <Button small icon="shield" onPress={() => setOpen('risk')}>
            {risk.see}
          </Button>
        )}
        {splits ? (
          <Button
            small
            icon="lock"
            busy={split.busy}
            onPress={() => void split.run({ version }).then(reply => (reply.ok ? say(risk.splitDone) : undefined))}
          >
            {risk.split}
          </Button>
        ) : null}
      </span>
      {weighed.state === 'fault' ? <FaultNotice fault={weighed.fault} onClose={weighed.again} /> : null}
      {split.fault === null ? null : <FaultNotice fault={split.fault} onClose={split.clear} />}
      {report === null || open !== 'risk' ? null : (
        <RiskDialog version={version} report={report} editable={cures} onByHand={() => setOpen('cure')} onClose={() => setOpen(null)} />
      )}
      {report === null || open !== 'cure' ? null : <CureByHand version={version} report={report} onClose={() => setOpen(null)} />}
    </section>
  )
}

/** The cure that a person writes, of the columns as they stand; the first that tells people apart is offered. */
function CureByHand({ version, report, onClose }: { readonly version: string; readonly report: RiskView; readonly onClose: () => void }) {
  const shown = useAsk('review:open', { version })
  if (shown.state !== 'here') return null
  const told = report.columns.find(({ part }) => part === 'direct' || part === 'quasi' || part === 'count')
  const known = report.columns.filter(({ part }) => part === 'quasi').map(({ name }) => name)
  const { columns } = shown.value.summary
  return <CureDialog version={version} columns={columns} column={told?.name} known={known} goal={report.goal} onClose={onClose} />
}

const isAtRisk = ({ subject, below, small }: RiskView): boolean => (subject === 'people' && below > 0) || small.count > 0

const Waits = ({ text }: { readonly text: string }) => <span className="quiet">{text}</span>

function Standing({ report }: { readonly report: RiskView }) {
  const { risk } = useWords()
  const format = useFormat()
  const { subject, least, goal, single, small, columns } = report
  if (subject === 'none') return <span className="quiet">{risk.none}</span>
  const direct = columns.filter(({ part }) => part === 'direct').map(({ label }) => label)
  const passes = !isAtRisk(report)
  const [k, wanted] = [format.number(least), format.number(goal)]
  const said =
    subject === 'counts'
      ? passes
        ? risk.noSmall(wanted)
        : risk.counts(format.number(small.count), wanted)
      : passes
        ? risk.hidden(k, wanted)
        : risk.people(k, wanted)
  return (
    <>
      <Icon name={passes ? 'shield' : 'shield-alert'} size={1.25} />
      <strong>{said}</strong>
      {subject === 'people' && single > 0 ? <Chip tone="amber">{risk.single(format.number(single))}</Chip> : null}
      {direct.length > 0 ? <Chip tone="red">{risk.direct(direct.join(', '))}</Chip> : null}
    </>
  )
}
