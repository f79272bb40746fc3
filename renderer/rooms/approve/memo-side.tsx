import { isSecret } from '../../../shared/model/version.ts'
import { Check } from '../../parts/check.tsx'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import { HubRefusals } from '../describe/hub-refusals.tsx'
import { MemoAnswers } from './memo-answers.tsx'
import { MemoChanges } from './memo-changes.tsx'
import { MemoCorrections } from './memo-corrections.tsx'
import { MemoDetails } from './memo-details.tsx'
import { MemoRisk } from './memo-risk.tsx'
import type { MemoView, SampleCell } from './memo-view.ts'
import { RemarkLines } from './remark-lines.tsx'
import { SampleList } from './sample-list.tsx'

type Props = {
  readonly memo: MemoView
  readonly cell: SampleCell | null
  readonly seen: ReadonlySet<SampleCell>
  readonly onCell: (cell: SampleCell) => void
  readonly targets: ReadonlySet<string>
  readonly onTargets: (targets: ReadonlySet<string>) => void
}

/** What a decision rests on: changes, risk, ten cells with their originals, where it goes, what was said before. */
export function MemoSide({ memo, cell, seen, onCell, targets, onTargets }: Props) {
  const { approve } = useWords()
  return (
    <aside className="memo-side" aria-label={approve.risk} data-pane>
      <MemoRisk memo={memo} />
      <MemoCorrections memo={memo} />
      <MemoChanges memo={memo} />
      {memo.sample.length === 0 ? null : <SampleList memo={memo} cell={cell} seen={seen} onCell={onCell} />}
      <Targets memo={memo} targets={targets} onTargets={onTargets} />
      <Remarks memo={memo} />
      <MemoAnswers memo={memo} />
      <MemoDetails memo={memo} />
    </aside>
  )
}

function Targets({ memo, targets, onTargets }: Pick<Props, 'memo' | 'targets' | 'onTargets'>) {
  const { approve, domain, faults, hubForms } = useWords()
  const turn = (hub: string, on: boolean): void => {
    const next = new Set(targets)
    if (on) next.add(hub)
    else next.delete(hub)
    onTargets(next)
  }
  return (
    <section>
      <h2>{approve.goesTo}</h2>
      {memo.level === 'open' ? <HubRefusals version={memo.version} why={hubForms.refusesNow} /> : null}
      {memo.targets.length === 0 ? (
        <p className="quiet">{memo.level !== null && isSecret(memo.level) ? approve.goesNowhere : approve.noTargets}</p>
      ) : null}
      {memo.targets.map(target => (
        <Check
          key={target.hub}
          checked={targets.has(target.hub)}
          onChange={on => turn(target.hub, on)}
          disabled={!memo.may.approve}
          help={domain.hubKind[target.kind]}
        >
          {target.name}
        </Check>
      ))}
      {memo.barred.map(({ hub, name, why }) => (
        <p key={hub} className="barred">
          <Icon name="lock" size={1} />
          <span>
            {name}
            <span className="help">{faults[why].say({ level: memo.level ?? '', stars: memo.starsOf.count })}</span>
          </span>
        </p>
      ))}
    </section>
  )
}

function Remarks({ memo }: { readonly memo: MemoView }) {
  const { approve } = useWords()
  if (memo.remarks.length === 0) return null
  return (
    <section>
      <h2>{approve.remarks}</h2>
      <RemarkLines memo={memo} className="remarks" />
    </section>
  )
}
