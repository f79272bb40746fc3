import { useState } from 'react'
import type { Progress } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { Icon } from '../../parts/icon.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'
import { suggestTable } from './file-line.ts'
import { FileProgress } from './file-progress.tsx'
import { FileState } from './file-state.tsx'
import { FirstLook } from './first-look.tsx'
import { KeepAnother } from './keep-another.tsx'
import { KeepOrDiscard } from './keep-or-discard.tsx'
import { KeptBefore } from './kept-before.tsx'
import { TableChoice } from './table-choice.tsx'

type Props = { readonly file: FileLine; readonly job: Progress | null; readonly onPick: () => void }

/** One file on its way in; it grows as the work goes on. */
export function FileCard({ file, job, onPick }: Props) {
  const format = useFormat()
  return (
    <article className={`file-card ${file.state}`} aria-label={file.name}>
      <header className="file-head">
        <Icon name="sheet" size={1.375} />
        <strong className="file-name">{file.name}</strong>
        <span className="quiet">
          {file.kind === '' ? '' : `${file.kind.toUpperCase()} · `}
          {format.bytes(file.bytes)}
        </span>
        <FileState state={file.state} />
        <span className="tiny push">
          {file.by} · <When iso={file.at} />
        </span>
      </header>
      <FileBody file={file} job={job} onPick={onPick} />
    </article>
  )
}

function FileBody({ file, job, onPick }: Props) {
  const { intake } = useWords()
  const { go } = useRoute()
  const [chosen, setChosen] = useState<string | null>(null)
  const table = chosen ?? suggestTable(file)
  switch (file.state) {
    case 'reading':
      return <FileProgress name={file.name} jobId={file.job} job={job} />
    case 'refused':
      return file.fault === null ? null : <FaultNotice fault={file.fault} onRemedy={{ 'choose-other-file': onPick, retry: onPick }} />
    case 'quarantine':
      return (
        <div className="stack-tight">
          {file.fault === null ? null : <FaultNotice fault={file.fault} onRemedy={{ 'choose-other-file': onPick }} />}
          <KeptBefore same={file.same} />
          <TableChoice file={file} chosen={table} onChoose={setChosen} />
          <FirstLook file={file} table={table} />
          <KeepOrDiscard key={table} file={file} table={table} />
        </div>
      )
    case 'kept':
      return file.version === null ? null : (
        <div className="stack-tight">
          <div className="row">
            <Button small icon="review" onPress={() => go({ room: 'review', version: file.version })}>
              {intake.review}
            </Button>
          </div>
          <KeepAnother file={file} />
        </div>
      )
    case 'erased':
      return null
  }
}
