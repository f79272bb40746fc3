import { useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import type { CataloguePage } from '../../desk/route.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useWords } from '../../words/words-context.ts'
import { CatalogueFiles } from './catalogue-files.tsx'
import { DatasetPage } from './dataset-page.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryList } from './entry-list.tsx'
import { mayKeepCatalogue } from './entry-view.ts'
import { WantedPage } from './wanted-page.tsx'

type Page = 'all' | CataloguePage

/** บัญชีข้อมูล: every dataset of the office, what it must have, or the page of one. */
export function CatalogueRoom({ dataset, page }: { readonly dataset: string | null; readonly page: Page }) {
  const { catalogue, entries } = useWords()
  const { roles } = useMe()
  const { replace } = useRoute()
  const [adding, setAdding] = useState(false)
  if (dataset !== null) return <DatasetPage key={dataset} dataset={dataset} />
  const pages = { all: () => <EntryList />, wanted: () => <WantedPage /> }
  return (
    <div className="room catalogue">
      <RoomHead title={catalogue.title}>
        <CatalogueFiles />
        {mayEnter(roles, 'inventory') ? <ToInventory /> : null}
        {mayKeepCatalogue(roles) ? (
          <Button icon="add" onPress={() => setAdding(true)}>
            {entries.add}
          </Button>
        ) : null}
      </RoomHead>
      <Tabs<Page>
        label={entries.pagesLabel}
        selected={page}
        onSelect={id => replace(id === 'all' ? { room: 'catalogue', dataset: null } : { room: 'catalogue', dataset: null, page: id })}
        tabs={(['all', 'wanted'] as const).map(id => ({ id, label: entries.pages[id], content: pages[id] }))}
      />
      {adding ? <EntryForm view={null} onClose={() => setAdding(false)} /> : null}
    </div>
  )
}

function ToInventory() {
  const { inventory } = useWords()
  const { go } = useRoute()
  return (
    <Button icon="folder" onPress={() => go({ room: 'inventory', inventory: null })}>
      {inventory.title}
    </Button>
  )
}
