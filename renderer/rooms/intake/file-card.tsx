import { useEffect, useRef, useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import type { Progress } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAct } from '../../desk/use-act.ts'
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
import { FirstRows, FirstRowsOnAsk } from './first-rows.tsx'
import { KeepAnother } from './keep-another.tsx'
import { KeepOrDiscard } from './keep-or-discard.tsx'
import { KeptBefore } from './kept-before.tsx'
import { TableChoice } from './table-choice.tsx'

type Props = {
  readonly file: FileLine
  readonly job: Progress | null
  /** True of the file that a person came for. */
  readonly sought: boolean
  readonly onPick: () => void
}

/** One file on its way in; it grows as the work goes on. */
export function FileCard({ file, job, sought, onPick }: Props) {
  const format = useFormat()
  const card = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!sought) return
    card.current?.scrollIntoView({ block: 'start' })
    card.current?.focus({ preventScroll: true })
  }, [sought])
  return (
    <article ref={card} className={`file-card ${file.state}`} aria-label={file.name} {...(sought ? { tabIndex: -1 } : {})}>
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

/** Before it is read there are no rows, and many files may wait for their turn. */
const isBeingRead = (job: Progress | null): boolean => job !== null && job.stage !== '' && job.stage !== 'copy'

function FileBody({ file, job, onPick }: Omit<Props, 'sought'>) {
  const { intake } = useWords()
  const { go } = useRoute()
  const [chosen, setChosen] = useState<string | null>(null)
  const table = chosen ?? suggestTable(file)
  switch (file.state) {
    case 'reading':
      return (
        <>
          <FileProgress name={file.name} jobId={file.job} job={job} />
          {isBeingRead(job) ? <FirstRows file={file.id} name={file.name} /> : null}
        </>
      )
    case 'refused':
      return file.fault === null ? null : <RefusedFile file={file.id} fault={file.fault} onPick={onPick} />
    case 'quarantine':
      return (
        <div className="stack-tight">
          {file.fault === null ? null : <FaultNotice fault={file.fault} onRemedy={{ 'choose-other-file': onPick }} />}
          <KeptBefore same={file.same} />
          <TableChoice file={file} chosen={table} onChoose={setChosen} />
          <FirstLook file={file} table={table} />
          <FirstRowsOnAsk file={file.id} name={file.name} />
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

/** Why a file was not taken; closing it strikes the file off the list. */
function RefusedFile({ file, fault, onPick }: { readonly file: string; readonly fault: FaultNote; readonly onPick: () => void }) {
  const discard = useAct('intake:discard')
  return (
    <>
      <FaultNotice
        fault={fault}
        onRemedy={{ 'choose-other-file': onPick, retry: onPick }}
        onClose={() => void (discard.busy ? undefined : discard.run({ file }))}
      />
      {discard.fault === null ? null : <FaultNotice fault={discard.fault} onClose={discard.clear} />}
    </>
  )
}
