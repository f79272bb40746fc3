import { useEffect } from 'react'
import type { In, Out } from '../../../shared/contract/desk.ts'
import { ask } from '../../desk/ask.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Chip } from '../../parts/chip.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { SampleRows } from './sample-rows.tsx'

type Tried = Out<'cure:try'>
type CureStep = In<'cure:try'>['steps'][number]
type Props = {
  readonly version: string
  readonly step: CureStep | null
  readonly instead: string | null
  /** While the cure is pressed nothing is tried. */
  readonly isPaused: boolean
}

/** What would come of a cure, before it is pressed: the table is made with it and weighed beside the one that stands. */
export function CureTrial({ version, step, instead, isPaused }: Props) {
  const { cures, common } = useWords()
  return (
    <section className="cure-trial" aria-label={cures.trial}>
      <h3>{cures.trial}</h3>
      {isPaused ? (
        <p className="quiet">{common.working}</p>
      ) : step === null ? (
        <p className="quiet">{cures.nothingYet}</p>
      ) : (
        <Trial version={version} step={step} instead={instead} />
      )}
    </section>
  )
}

function Trial({ version, step, instead }: Omit<Props, 'isPaused'> & { readonly step: CureStep }) {
  const { cures } = useWords()
  // Whoever looks no more waits for nothing.
  useEffect(() => () => void ask('cure:leave', { version }), [version])
  const tried = useAsk('cure:try', { version, steps: [step], instead })
  if (tried.state === 'fault') return <FaultNotice fault={tried.fault} onClose={tried.again} />
  if (tried.state === 'loading')
    return (
      <p className="quiet" role="status">
        {cures.trying}
      </p>
    )
  const { columns, sample } = tried.value
  return (
    <>
      <Standing tried={tried.value} />
      {columns.length === 0 ? <p className="quiet">{cures.sameTable}</p> : <Lost columns={columns} />}
      {columns.length === 0 ? null : <SampleRows sample={sample} />}
    </>
  )
}

/** How well people hide before and after. */
function Standing({ tried: { before, after, goal } }: { readonly tried: Tried }) {
  const { cures } = useWords()
  const format = useFormat()
  const number = (n: number): string => format.number(n)
  const left = before.rows - after.rows
  const passes = after.subject === 'people' ? after.least >= goal : after.small === 0
  return (
    <div className="cure-figures">
      {after.subject === 'none' && before.subject === 'none' ? <p className="quiet">{cures.notPeople}</p> : null}
      {before.subject === 'people' || after.subject === 'people' ? (
        <p>
          {cures.k}{' '}
          <strong>
            {cures.step(before.subject === 'people' ? number(before.least) : '–', after.subject === 'people' ? number(after.least) : '–')}
          </strong>{' '}
          <Chip tone={passes ? 'green' : 'amber'} icon={passes ? 'shield' : 'shield-alert'}>
            {passes ? cures.passes(number(goal)) : cures.stillBelow(number(after.below), number(goal))}
          </Chip>
        </p>
      ) : null}
      {before.small > 0 || after.small > 0 ? (
        <p>
          {cures.smallCells(number(goal))} <strong>{cures.step(number(before.small), number(after.small))}</strong>
        </p>
      ) : null}
      {left === 0 ? null : <p>{left > 0 ? cures.rowsLeft(number(left)) : cures.rowsBack(number(-left))}</p>}
    </div>
  )
}

/** What detail goes, column by column. */
function Lost({ columns }: { readonly columns: Tried['columns'] }) {
  const { cures } = useWords()
  const format = useFormat()
  return (
    <ScrollPane className="cure-scroll" label={cures.lost}>
      <table>
        <thead>
          <tr>
            {[cures.column, cures.cells, cures.blanked, cures.values].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, label, cells, blanked, before, after }) => (
            <tr key={name}>
              <th scope="row">{label}</th>
              {after === null ? (
                <td colSpan={3}>{cures.gone(format.number(before))}</td>
              ) : (
                <>
                  <td className="figure">{format.number(cells)}</td>
                  <td className="figure">{format.number(blanked)}</td>
                  <td className="figure">{cures.step(format.number(before), format.number(after))}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollPane>
  )
}
