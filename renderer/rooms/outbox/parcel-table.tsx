import { useFormat, useWords } from '../../words/words-context.ts'
import { groupOf, groups, type Outbox, type Parcel } from './parcel.ts'
import { ParcelRow } from './parcel-row.tsx'

type Props = {
  readonly outbox: Outbox
  readonly open: string | null
  readonly retrying: string | null
  readonly onOpen: (parcel: string | null) => void
  readonly onRetry: (parcel: Parcel) => void
}

/** All parcels in one table, group by group; what needs a person stands first. */
export function ParcelTable({ outbox, open, retrying, onOpen, onRetry }: Props) {
  const { outbox: words } = useWords()
  const format = useFormat()
  return (
    <div className="table-box">
      <table className="table parcels" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.columns.title}</th>
            <th scope="col">{words.columns.hub}</th>
            <th scope="col">{words.columns.state}</th>
            <th scope="col">{words.columns.next}</th>
            <th scope="col" className="number spare">
              {words.columns.bytes}
            </th>
            <th scope="col" className="number spare">
              {words.columns.tries}
            </th>
            <th scope="col">
              <span className="unseen">{words.detail}</span>
            </th>
          </tr>
        </thead>
        {groups.map(group => {
          const parcels = outbox.parcels.filter(parcel => groupOf(parcel) === group)
          if (parcels.length === 0) return null
          return (
            <tbody key={group} className={`parcel-group parcel-group-${group}`}>
              <tr>
                <th scope="rowgroup" colSpan={7} className="parcel-group-head">
                  {words.groups[group]} <span className="count">{format.number(parcels.length)}</span>
                </th>
              </tr>
              {parcels.map(parcel => (
                <ParcelRow
                  key={parcel.id}
                  parcel={parcel}
                  outbox={outbox}
                  on={parcel.id === open}
                  busy={retrying === parcel.id}
                  onOpen={() => onOpen(parcel.id === open ? null : parcel.id)}
                  onRetry={() => onRetry(parcel)}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
