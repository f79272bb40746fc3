import { useMe } from '../../desk/office-context.ts'
import { mayEnter } from '../../desk/rooms-for.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { RoomHead } from '../../parts/room-head.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { ChooseFilter } from './choose-filter.tsx'
import { DatasetTable } from './dataset-table.tsx'
import { type DatasetLine, isFiltering, type ListFilter, narrow, noFilter } from './list-filter.ts'
import { useFilter } from './use-filter.ts'
import { useFound } from './use-found.ts'

/** Every dataset of the office, searched and narrowed. */
export function DatasetList() {
  const { catalogue } = useWords()
  const { roles } = useMe()
  const [filter, setFilter] = useFilter()
  const shown = useFound(filter.text)
  return (
    <div className="room catalogue">
      <RoomHead title={catalogue.title}>{mayEnter(roles, 'inventory') ? <ToInventory /> : null}</RoomHead>
      <div className="room-body stack" data-pane>
        <WhenHere shown={shown}>{({ datasets }) => <Found lines={datasets} filter={filter} onFilter={setFilter} />}</WhenHere>
      </div>
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

type FoundProps = { readonly lines: readonly DatasetLine[]; readonly filter: ListFilter; readonly onFilter: (filter: ListFilter) => void }

function Found({ lines, filter, onFilter }: FoundProps) {
  const { catalogue } = useWords()
  const format = useFormat()
  const found = narrow(lines, filter)
  if (lines.length === 0 && !isFiltering(filter)) return <NothingYet />
  return (
    <>
      <ChooseFilter lines={lines} filter={filter} onChange={onFilter} />
      <div className="row">
        <span className="quiet" role="status">
          {catalogue.found(format.number(found.length))}
        </span>
        {isFiltering(filter) ? (
          <Button small kind="quiet" icon="close" onPress={() => onFilter(noFilter)}>
            {catalogue.clear}
          </Button>
        ) : null}
      </div>
      {found.length === 0 ? (
        <Empty icon="search" title={catalogue.notFound}>
          {catalogue.notFoundWhy}
        </Empty>
      ) : (
        <DatasetTable lines={found} />
      )}
    </>
  )
}

function NothingYet() {
  const { catalogue, today } = useWords()
  const { roles } = useMe()
  const { go } = useRoute()
  return (
    <Empty
      icon="catalogue"
      title={catalogue.empty}
      action={
        mayEnter(roles, 'intake') ? (
          <Button kind="main" icon="intake" onPress={() => go({ room: 'intake' })}>
            {today.bringFile}
          </Button>
        ) : undefined
      }
    >
      {catalogue.emptyWhy}
    </Empty>
  )
}
