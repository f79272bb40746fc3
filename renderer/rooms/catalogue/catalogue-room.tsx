import { useState } from 'react'
import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { useWords } from '../../words/words-context.ts'
import { DatasetPage } from './dataset-page.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryList } from './entry-list.tsx'
import { mayKeepCatalogue } from './entry-view.ts'

/** บัญชีข้อมูล: every dataset of the office, or the page of one. */
export function CatalogueRoom({ dataset }: { readonly dataset: string | null }) {
  const { catalogue, entries } = useWords()
  const { roles } = useMe()
  const [adding, setAdding] = useState(false)
  if (dataset !== null) return <DatasetPage key={dataset} dataset={dataset} />
  return (
    <div className="room catalogue">
      <RoomHead title={catalogue.title}>
        {mayEnter(roles, 'inventory') ? <ToInventory /> : null}
        {mayKeepCatalogue(roles) ? (
          <Button icon="add" onPress={() => setAdding(true)}>
            {entries.add}
          </Button>
        ) : null}
      </RoomHead>
      <EntryList />
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
