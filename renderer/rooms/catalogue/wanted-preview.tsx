import { useState } from 'react'
import { wantedKinds } from '../../../shared/catalogue/wanted.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Choice } from '../../parts/check.tsx'
import { Notice } from '../../parts/notice.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { FormDialog } from '../settings/form-dialog.tsx'
import { WantedSample } from './wanted-sample.tsx'
import type { WantedRead } from './wanted-view.ts'

type Props = { readonly read: WantedRead; readonly onKept: (list: string) => void; readonly onClose: () => void }

/** What was read of a list, before anything is kept: its columns, its first lines, and what was left out and why. */
export function WantedPreview({ read, onKept, onClose }: Props) {
  const { wanted } = useWords()
  const format = useFormat()
  const say = useSay()
  const act = useAct('wanted:keep')
  const [name, setName] = useState(read.file.replace(/\.[^.]+$/, ''))
  const [source, setSource] = useState('')
  const [kind, setKind] = useState(read.kind)
  const keep = async (): Promise<void> => {
    const reply = await act.run({ token: read.token, name, source, kind })
    if (!reply.ok) return
    say(wanted.kept)
    onClose()
    onKept(reply.value.list)
  }
  return (
    <FormDialog
      wide
      title={wanted.previewTitle(read.file)}
      confirm={wanted.keep(format.number(read.total))}
      busy={act.busy}
      disabled={read.total === 0 || name.trim() === ''}
      fault={act.fault}
      onConfirm={() => void keep()}
      onClose={onClose}
    >
      {read.problems.length === 0 ? null : (
        <Notice tone="warn" title={wanted.problemsTitle(format.number(read.problems.length))}>
          <ul className="wanted-problems">
            {read.problems.map(({ line, code, facts }) => (
              <li key={`${line} ${code}`}>
                <strong>{wanted.lineNo(format.number(line))}</strong> {wanted.problem[code](facts)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {read.total === 0 ? null : (
        <>
          <WantedSample read={read} />
          <div className="field-pair">
            <TextInput label={wanted.name} value={name} onChange={setName} maxLength={200} required />
            <TextInput label={wanted.source} value={source} onChange={setSource} maxLength={500} help={wanted.sourceHelp} />
          </div>
          <Choice
            label={wanted.kindLabel}
            value={kind}
            options={wantedKinds.map(id => ({ id, label: wanted.kind[id], help: wanted.kindHelp[id] }))}
            onChange={setKind}
            across
          />
        </>
      )}
    </FormDialog>
  )
}
