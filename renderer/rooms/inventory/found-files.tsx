import { useState } from 'react'
import type { InventoryView } from '../../../shared/inventory/views.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { useRested } from '../../desk/use-rested.ts'
import { Empty } from '../../parts/empty.tsx'
import { TextInput } from '../../parts/text-input.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useWords } from '../../words/words-context.ts'
import { FileTable } from './file-table.tsx'
import { PageTurner } from './page-turner.tsx'
import { useSteady } from './use-steady.ts'
import { WorkTable } from './work-table.tsx'

const size = 50

/** One view of the files found: searched, and a page at a time. */
export function FoundFiles({ id, view }: { readonly id: string; readonly view: InventoryView }) {
  const { inventory } = useWords()
  const [typed, setTyped] = useState('')
  const [from, setFrom] = useState(0)
  const search = useRested(typed.trim().slice(0, 200))
  const shown = useSteady(useAsk('inventory:files', { inventory: id, view, search, from, count: size }))
  return (
    <div className="stack files-found">
      <search className="catalogue-filter">
        <TextInput
          label={inventory.search}
          type="search"
          placeholder={inventory.searchHint}
          maxLength={200}
          value={typed}
          onChange={text => {
            setTyped(text)
            setFrom(0)
          }}
        />
      </search>
      <WhenHere shown={shown}>
        {({ files, total }) => (
          <>
            <PageTurner from={from} size={size} total={total} onTurn={setFrom} />
            {files.length === 0 ? (
              <Nothing view={view} searching={search !== ''} />
            ) : (
              <Table id={id} view={view} files={files} from={from} />
            )}
          </>
        )}
      </WhenHere>
    </div>
  )
}

function Table({ id, view, files, from }: Parameters<typeof WorkTable>[0] & { readonly view: InventoryView }) {
  if (view === 'work' || view === 'personal') return <WorkTable id={id} files={files} from={from} />
  return <FileTable files={files} unread={view === 'unread'} />
}

function Nothing({ view, searching }: { readonly view: InventoryView; readonly searching: boolean }) {
  const { inventory } = useWords()
  if (searching)
    return (
      <Empty icon="search" title={inventory.noneMatch}>
        {inventory.noneMatchWhy}
      </Empty>
    )
  if (view === 'personal') return <Empty icon="shield" title={inventory.noPersonal} />
  if (view === 'unread') return <Empty icon="done" title={inventory.noUnread} />
  return (
    <Empty icon="review" title={inventory.noWork}>
      {inventory.noWorkWhy}
    </Empty>
  )
}
