import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { type Severity, severities } from '../../../shared/model/quality.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Chip, type Tone } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon, type IconName } from '../../parts/icon.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import { QualityLine } from './quality-line.tsx'
import type { Place, ReviewView } from './review-view.ts'
import type { Corrections } from './use-corrections.ts'

export type QualityView = Out<'quality:check'>
type Props = {
  readonly view: ReviewView
  readonly quality: QualityView
  readonly corrections: Corrections
  readonly onGo: (place: Place) => void
}

export const weightLook: Record<Severity, { readonly tone: Tone; readonly icon: IconName }> = {
  must: { tone: 'red', icon: 'alert' },
  should: { tone: 'amber', icon: 'warning' },
  info: { tone: 'blue', icon: 'info' },
}
const shownAtFirst = 60

/** What the checks found in the values of the table, and what they looked at. */
export function QualityTab({ view, quality, corrections, onGo }: Props) {
  const { quality: words, review } = useWords()
  const format = useFormat()
  const [all, setAll] = useState(false)
  const { checks } = quality
  // What was lost when the table was recovered stands on the page of recovery, each with its cell.
  const findings = quality.findings.filter(({ code }) => code !== 'value-lost' && code !== 'number-wrong')
  const idle = checks.filter(check => check.idle !== null)
  const shown = all ? findings : findings.slice(0, shownAtFirst)
  return (
    <div className="quality">
      <div className="drawer-part">
        <div className="row">
          {severities.map(weight => {
            const count = findings.filter(({ severity }) => severity === weight).length
            const { tone, icon } = weightLook[weight]
            return count === 0 ? null : (
              <Chip key={weight} tone={tone} icon={icon}>
                {words.weightCount(words.severity[weight], format.number(count))}
              </Chip>
            )
          })}
          <span className="push">
            <SaveReport version={view.version} />
          </span>
        </div>
        {quality.seen < quality.rows ? (
          <p className="quiet">{words.partly(format.number(quality.seen), format.number(quality.rows))}</p>
        ) : null}
        {findings.length === 0 ? (
          <div className="clean" role="status">
            <Icon name="done" size={1.5} />
            <div>
              <strong>{words.clean}</strong>
              <p>{words.cleanSay(format.number(quality.rows), format.number(checks.length - idle.length))}</p>
            </div>
          </div>
        ) : (
          <ul className="quality-list">
            {shown.map(finding => (
              <QualityLine
                key={`${finding.code} ${finding.column} ${JSON.stringify(finding.facts)}`}
                view={view}
                finding={finding}
                corrections={corrections}
                onGo={onGo}
              />
            ))}
          </ul>
        )}
        {findings.length > shownAtFirst ? (
          <Button small kind="quiet" onPress={() => setAll(!all)}>
            {all ? review.showFewer : review.showAll(format.number(findings.length))}
          </Button>
        ) : null}
      </div>
      <CheckList checks={checks} />
    </div>
  )
}

function SaveReport({ version }: { readonly version: string }) {
  const { quality: words } = useWords()
  const { language } = useLanguage()
  const say = useSay()
  const save = useAct('quality:save')
  const press = async (): Promise<void> => {
    const reply = await save.run({ version, language })
    if (reply.ok && reply.value.file !== null) say(words.saved(reply.value.file))
  }
  return (
    <>
      <Button small icon="sheet" busy={save.busy} onPress={() => void press()}>
        {words.save}
      </Button>
      {save.fault === null ? null : <FaultNotice fault={save.fault} onClose={save.clear} />}
    </>
  )
}

function CheckList({ checks }: Pick<QualityView, 'checks'>) {
  const { quality: words } = useWords()
  const format = useFormat()
  return (
    <ScrollPane className="drawer-part" label={words.checks}>
      <h2>{words.checks}</h2>
      <ul className="check-list">
        {checks.map(({ name, looked, idle, findings }) => (
          <li key={name} className={idle === null ? '' : 'quiet'}>
            <Icon name={idle !== null ? 'minus' : findings === 0 ? 'check' : 'warning'} size={1} />
            <span>{words.check[name]}</span>
            <span className="tiny">
              {idle === null ? words.looked(format.number(looked), findings === 0 ? null : format.number(findings)) : words.idle[idle]}
            </span>
          </li>
        ))}
      </ul>
    </ScrollPane>
  )
}
