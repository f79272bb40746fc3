import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { type GroupKind, groupKinds } from '../../../shared/inventory/views.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Choice } from '../../parts/check.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Empty } from '../../parts/empty.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { BringButton } from './bring-button.tsx'
import { BringForm } from './bring-form.tsx'
import { FileName } from './file-name.tsx'
import { PageTurner } from './page-turner.tsx'
import { useSteady } from './use-steady.ts'

type Props = { readonly id: string; readonly counts: Out<'inventory:show'>['counts'] }
const size = 20

/** Files that have something in common: one form, one content, the same bytes. */
export function GroupPage({ id, counts }: Props) {
  const { inventory } = useWords()
  const format = useFormat()
  const [kind, setKind] = useState<GroupKind>('series')
  const [from, setFrom] = useState(0)
  const shown = useSteady(useAsk('inventory:groups', { inventory: id, kind, from, count: size }))
  return (
    <div className="stack files-found">
      <Choice<GroupKind>
        label={inventory.groupKind}
        across
        value={kind}
        onChange={chosen => {
          setKind(chosen)
          setFrom(0)
        }}
        options={groupKinds.map(one => ({ id: one, label: `${inventory.group[one]} (${format.number(counts[one])})` }))}
      />
      <p className="quiet">{inventory.groupSay[kind]}</p>
      <WhenHere shown={shown}>
        {({ groups, total }) =>
          groups.length === 0 ? (
            <Empty icon="copy" title={inventory.noGroups} />
          ) : (
            <>
              <PageTurner from={from} size={size} total={total} onTurn={setFrom} />
              {groups.map(group => (
                <Group key={group.group} id={id} kind={kind} group={group} />
              ))}
            </>
          )
        }
      </WhenHere>
    </div>
  )
}

type GroupProps = { readonly id: string; readonly kind: GroupKind; readonly group: Out<'inventory:groups'>['groups'][number] }

function Group({ id, kind, group: { group, n, files } }: GroupProps) {
  const { inventory } = useWords()
  const format = useFormat()
  return (
    <div className="table-box">
      <div className="group-head">
        <strong>{inventory.members(format.number(n))}</strong>
        <span className="cut">{files[0]?.title ?? ''}</span>
        {kind === 'series' ? <BringForm id={id} form={group} files={files} /> : null}
      </div>
      <table className="table" aria-label={inventory.members(format.number(n))}>
        <tbody>
          {files.map(line => (
            <tr key={line.id}>
              <th scope="row" className="dataset-title">
                <FileName path={line.path} title="" />
              </th>
              <td className="group-issue">
                {kind === 'series' && line.issue !== '' ? inventory.issue(line.issue) : null}
                {kind === 'versions' && !line.older && line.copyOf === null ? <Chip tone="green">{inventory.newest}</Chip> : null}
                {kind === 'copies' && line.copyOf !== null ? <span className="tiny">{inventory.copyOf(line.copyOf)}</span> : null}
              </td>
              <td className="still group-act">
                <BringButton id={id} line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {n > files.length ? <p className="quiet group-more">{inventory.moreMembers(format.number(n - files.length))}</p> : null}
    </div>
  )
}
