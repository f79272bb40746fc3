import { useState } from 'react'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { Stars } from '../../parts/stars.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { DatasetActs } from './dataset-acts.tsx'
import { currentOf, type DatasetView } from './dataset-view.ts'
import { DeliveryTable } from './delivery-table.tsx'
import { Description } from './description.tsx'
import { HistoryList } from './history-list.tsx'
import { Overview } from './overview.tsx'
import { VersionTable } from './version-table.tsx'

/** The page of one dataset. */
export function DatasetPage({ dataset }: { readonly dataset: string }) {
  const { catalogue } = useWords()
  const shown = useAsk('catalogue:dataset', { dataset })
  if (shown.state === 'here') return <OpenDataset view={shown.value} />
  return (
    <div className="room catalogue">
      <RoomHead title={catalogue.title}>
        <ToAll />
      </RoomHead>
      <div className="room-body">
        <WhenHere shown={shown}>{() => null}</WhenHere>
      </div>
    </div>
  )
}

function ToAll() {
  const { catalogue } = useWords()
  const { go } = useRoute()
  return (
    <Button kind="quiet" icon="back" onPress={() => go({ room: 'catalogue', dataset: null })}>
      {catalogue.allDatasets}
    </Button>
  )
}

const tabs = ['data', 'description', 'versions', 'deliveries', 'history'] as const
type TabName = (typeof tabs)[number]

function OpenDataset({ view }: { readonly view: DatasetView }) {
  const { catalogue, common, today } = useWords()
  const [tab, setTab] = useState<TabName>('data')
  const memo = useAsk('life:memo', { version: view.current })
  const current = currentOf(view)
  const contents: { readonly [name in TabName]: () => React.ReactNode } = {
    data: () => <WhenHere shown={memo}>{here => <Overview view={view} memo={here} />}</WhenHere>,
    description: () => <WhenHere shown={memo}>{here => <Description memo={here} />}</WhenHere>,
    versions: () => <VersionTable versions={view.versions} />,
    deliveries: () => <DeliveryTable deliveries={view.deliveries} />,
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
        <ToAll />
        <DatasetActs view={view} />
      </RoomHead>
      <Tabs
        label={catalogue.page}
        selected={tab}
        onSelect={setTab}
        tabs={tabs.map(id => ({
          id,
          label: catalogue.tabs[id],
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
