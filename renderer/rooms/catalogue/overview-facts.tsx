import type { ReactNode } from 'react'
import { Chip } from '../../parts/chip.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { joinedSheets, type MemoView } from '../approve/memo-view.ts'
import { type DatasetView, publishedAt } from './dataset-view.ts'

const namedAtMost = 4

/** Where the newest version came from, how it stands, and who decided. */
export function OverviewFacts({ view, memo }: { readonly view: DatasetView; readonly memo: MemoView }) {
  const { catalogue, common, domain } = useWords()
  const format = useFormat()
  const { columns } = catalogue
  const sheets = joinedSheets(memo)
  const named = sheets.length > namedAtMost ? `${sheets[0]} … ${sheets.at(-1)} (${format.number(sheets.length)})` : sheets.join(' · ')
  return (
    <dl className="facts">
      <Fact label={catalogue.address}>
        <Address address={publishedAt(view)} />
      </Fact>
      {view.slug === '' ? null : (
        <Fact label={catalogue.slug}>
          <code>{view.slug}</code>
        </Fact>
      )}
      <Fact label={catalogue.file}>{memo.fileName}</Fact>
      {sheets.length === 0 ? null : <Fact label={catalogue.sheet}>{named}</Fact>}
      <Fact label={catalogue.size}>
        {common.rows(format.number(memo.rows))} · {common.columns(format.number(memo.columns.length))}
      </Fact>
      <Fact label={catalogue.proofs}>
        <Proofs held={memo.proofsHold} all={memo.proofs} />
      </Fact>
      <Fact label={catalogue.filled}>
        <Chip tone={memo.filled >= memo.required ? 'green' : 'amber'} icon={memo.filled >= memo.required ? 'check' : 'edit'}>
          {catalogue.filledOf(memo.filled, memo.required)}
        </Chip>
      </Fact>
      <Fact label={columns.level}>
        <span className="row">
          <LevelMark level={memo.level} />
          {memo.category === null ? null : <span className="quiet">{domain.category[memo.category]}</span>}
        </span>
      </Fact>
      {memo.submittedBy === null ? null : <Fact label={catalogue.submittedBy}>{memo.submittedBy}</Fact>}
      {memo.reviewedBy === null ? null : <Fact label={catalogue.reviewedBy}>{memo.reviewedBy}</Fact>}
      {memo.approvedBy === null ? null : <Fact label={catalogue.approvedBy}>{memo.approvedBy}</Fact>}
    </dl>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Address({ address }: { readonly address: string | null }) {
  const { catalogue, common } = useWords()
  if (address === null) return <span className="quiet">{catalogue.addressNone}</span>
  return (
    <span className="dataset-address">
      <code>{address}</code>
      <CopyButton text={address} label={`${common.copy}: ${catalogue.address}`} />
    </span>
  )
}

function Proofs({ held, all }: { readonly held: number; readonly all: number }) {
  const { catalogue } = useWords()
  const format = useFormat()
  if (all === 0) return <span className="quiet">{catalogue.noProofs}</span>
  return (
    <Chip tone={held === all ? 'green' : 'red'} icon={held === all ? 'check' : 'warning'}>
      {catalogue.proofsHold(format.number(held), format.number(all))}
    </Chip>
  )
}
