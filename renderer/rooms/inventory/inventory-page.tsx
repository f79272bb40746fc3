import { useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { useAsk } from '../../desk/use-ask.ts'
import { Empty } from '../../parts/empty.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { CountTiles } from './count-tiles.tsx'
import { FoundFiles } from './found-files.tsx'
import { GroupPage } from './group-page.tsx'
import { InventoryHead } from './inventory-head.tsx'

type Page = 'work' | 'groups' | 'personal' | 'unread' | 'all'

/** What was found in one folder: counts, the work list, groups, and what could not be read. */
export function InventoryPage({ id }: { readonly id: string }) {
  const { inventory } = useWords()
  const list = useAsk('inventory:list', {})
  const shown = useAsk('inventory:show', { inventory: id })
  return (
    <div className="room catalogue inventory">
      <WhenHere shown={list}>
        {({ inventories }) => {
          const line = inventories.find(one => one.id === id)
          if (line === undefined) return <Gone />
          return (
            <>
              <InventoryHead line={line} />
              <div className="room-body stack" data-pane>
                <WhenHere shown={shown}>{({ counts }) => <Results id={id} counts={counts} label={inventory.pages} />}</WhenHere>
              </div>
            </>
          )
        }}
      </WhenHere>
    </div>
  )
}

type ResultsProps = { readonly id: string; readonly counts: Out<'inventory:show'>['counts']; readonly label: string }

function Results({ id, counts, label }: ResultsProps) {
  const { inventory } = useWords()
  const [page, setPage] = useState<Page>('work')
  const ofView = (view: 'work' | 'personal' | 'unread' | 'all', count: number) => ({
    ...{ id: view, label: inventory.view[view], count },
    content: () => <FoundFiles key={view} id={id} view={view} />,
  })
  return (
    <>
      <CountTiles counts={counts} />
      <Tabs<Page>
        label={label}
        selected={page}
        onSelect={setPage}
        tabs={[
          ofView('work', counts.work),
          {
            ...{ id: 'groups', label: inventory.groups, count: counts.series + counts.versions + counts.copies },
            content: () => <GroupPage id={id} counts={counts} />,
          },
          ofView('personal', counts.personal),
          ofView('unread', counts.unread),
          ofView('all', counts.files),
        ]}
      />
    </>
  )
}

function Gone() {
  const { inventory } = useWords()
  const { go } = useRoute()
  return (
    <Empty
      icon="folder"
      title={inventory.removed}
      action={
        <button type="button" className="link" onClick={() => go({ room: 'inventory', inventory: null })}>
          {inventory.allFolders}
        </button>
      }
    />
  )
}
