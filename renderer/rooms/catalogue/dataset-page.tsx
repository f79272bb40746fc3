import { type ReactNode, useState } from 'react'
import { useAsk } from '../../desk/use-ask.ts'
import { LevelMark } from '../../parts/level-mark.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { Stars } from '../../parts/stars.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { TwinHalf } from '../describe/twin-half.tsx'
import { Announcement } from './announcement.tsx'
import { DatasetActs } from './dataset-acts.tsx'
import { currentOf, type DatasetView } from './dataset-view.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { Description } from './description.tsx'
import { EntryCard } from './entry-card.tsx'
import { EntryPage } from './entry-page.tsx'
import type { EntryView } from './entry-view.ts'
import { HistoryList } from './history-list.tsx'
import { ImportanceCard } from './importance-card.tsx'
import { Overview } from './overview.tsx'
import { ToAll } from './to-all.tsx'
import { ValueCard } from './value/value-card.tsx'
import { VersionTable } from './version-table.tsx'

/** The page of one dataset: of its versions, or of what describes it where it lies elsewhere. */
export function DatasetPage({ dataset }: { readonly dataset: string }) {
  const entry = useAsk('entry:open', { dataset })
  if (entry.state !== 'here')
    return (
      <Coming>
        <WhenHere shown={entry}>{() => null}</WhenHere>
      </Coming>
    )
  return entry.value.version === null ? <EntryPage view={entry.value} /> : <VersionsPage entry={entry.value} />
}

function VersionsPage({ entry }: { readonly entry: EntryView }) {
  const shown = useAsk('catalogue:dataset', { dataset: entry.dataset })
  if (shown.state === 'here') return <OpenDataset view={shown.value} entry={entry} />
  return (
    <Coming>
      <WhenHere shown={shown}>{() => null}</WhenHere>
    </Coming>
  )
}

function Coming({ children }: { readonly children: ReactNode }) {
  const { catalogue } = useWords()
  return (
    <div className="room catalogue">
      <RoomHead title={catalogue.title}>
        <ToAll />
      </RoomHead>
      <div className="room-body">{children}</div>
    </div>
  )
}

const tabs = ['data', 'entry', 'description', 'versions', 'deliveries', 'announce', 'history'] as const
type TabName = (typeof tabs)[number]

function OpenDataset({ view, entry }: { readonly view: DatasetView; readonly entry: EntryView }) {
  const { announce, catalogue, common, today } = useWords()
  const [tab, setTab] = useState<TabName>('data')
  const memo = useAsk('life:memo', { version: view.current })
  const current = currentOf(view)
  const contents: { readonly [name in TabName]: () => React.ReactNode } = {
    data: () => <WhenHere shown={memo}>{here => <Overview view={view} memo={here} />}</WhenHere>,
    entry: () => (
      <div className="overview">
        <div className="stack">
          <EntryCard view={entry} />
          <ValueCard dataset={entry.dataset} />
        </div>
        <ImportanceCard view={entry} />
      </div>
    ),
    description: () => <WhenHere shown={memo}>{here => <Description memo={here} />}</WhenHere>,
    versions: () => <VersionTable versions={view.versions} />,
    deliveries: () => <DeliveryTable deliveries={view.deliveries} />,
    announce: () => <Announcement dataset={view.dataset} />,
    history: () => <HistoryList events={view.events} />,
  }
  return (
    <div className="room catalogue dataset-page">
      <RoomHead
        title={view.title === '' ? today.untitled : view.title}
        sub={
          current === undefined ? undefined : (
            <>
              <StateMark state={current.state} />
              <LevelMark level={current.level} />
              <Stars count={current.stars} />
              <span>{common.version(current.number)}</span>
            </>
          )
        }
      >
        <TwinHalf dataset={view.dataset} short />
        <ToAll />
        <DatasetActs view={view} />
      </RoomHead>
      <Tabs
        label={catalogue.page}
        selected={tab}
        onSelect={setTab}
        tabs={tabs.map(id => ({
          id,
          label: id === 'announce' ? announce.tab : catalogue.tabs[id],
          content: () => (
            <div className="dataset-tab" data-pane>
              {contents[id]()}
            </div>
          ),
        }))}
      />
    </div>
  )
}
