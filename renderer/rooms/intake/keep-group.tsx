import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Notice } from '../../parts/notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FormGroup } from './group-files.ts'

type Line = Out<'intake:keep-all'>['lines'][number]

/** Files of one form, kept in one go; afterwards the report of each stands here. */
export function KeepGroups({ groups }: { readonly groups: readonly FormGroup[] }) {
  const [lines, setLines] = useState<readonly Line[]>([])
  const keep = useAct('intake:keep-all')
  const takeIn = async ({ files, follow }: FormGroup): Promise<void> => {
    const reply = await keep.run({ files: files.map(({ id }) => id), follow })
    if (reply.ok) setLines(reply.value.lines)
  }
  return (
    <>
      {keep.fault === null ? null : <FaultNotice fault={keep.fault} onClose={keep.clear} />}
      {groups.map(group => (
        <GroupLine key={group.key} group={group} busy={keep.busy} onKeep={() => void takeIn(group)} />
      ))}
      {lines.length === 0 ? null : <KeptReport lines={lines} onClose={() => setLines([])} />}
    </>
  )
}

function GroupLine({ group, busy, onKeep }: { readonly group: FormGroup; readonly busy: boolean; readonly onKeep: () => void }) {
  const { intake, today } = useWords()
  const format = useFormat()
  const count = format.number(group.files.length)
  const title = group.title === '' ? today.untitled : group.title
  return (
    <Notice
      title={intake.oneForm(count)}
      actions={
        <Button small icon="check" busy={busy} onPress={onKeep}>
          {group.follow === null ? intake.keepAllNew : intake.keepAllNext(title)}
        </Button>
      }
    >
      {intake.oneFormSay}
    </Notice>
  )
}

function KeptReport({ lines, onClose }: { readonly lines: readonly Line[]; readonly onClose: () => void }) {
  const { intake } = useWords()
  const format = useFormat()
  const kept = lines.filter(({ version }) => version !== null).length
  return (
    <Notice
      tone={kept === lines.length ? 'good' : 'warn'}
      title={intake.keptAll(format.number(kept), format.number(lines.length))}
      onClose={onClose}
    >
      <ul>
        {lines.map(line => (
          <li key={line.file}>
            <KeptLine line={line} />
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function KeptLine({ line }: { readonly line: Line }) {
  const { intake, faults } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  const { name, version, fault } = line
  if (version === null || fault !== null)
    return <>{fault === null ? name : `${name}: ${faults[fault.code].say(fault.facts)} ${faults[fault.code].todo(fault.facts)}`}</>
  const said = [
    intake.versionNumber(format.number(line.number)),
    intake.rows(format.number(line.rows)),
    line.proofs === 0 ? '' : intake.proofsHold(format.number(line.proofsHold), format.number(line.proofs)),
    line.questions === 0 ? intake.noQuestions : intake.questions(format.number(line.questions)),
    line.differences.length === 0 ? '' : intake.differs(format.number(line.differences.length)),
  ]
  return (
    <button type="button" className="jump" onClick={() => go({ room: 'review', version })}>
      <span className="jump-place">{name}</span> <span className="jump-words">{said.filter(word => word !== '').join(' · ')}</span>
    </button>
  )
}
