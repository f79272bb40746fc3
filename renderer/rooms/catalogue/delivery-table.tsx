import { parcelStates } from '../../../shared/model/version.ts'
import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { ParcelMark } from '../../parts/parcel-mark.tsx'
import { When } from '../../parts/when.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useWords } from '../../words/words-context.ts'
import type { DatasetView } from './dataset-view.ts'

/** Where versions of the dataset were sent, the latest first, and how each stands. */
export function DeliveryTable({ deliveries }: { readonly deliveries: DatasetView['deliveries'] }) {
  const { catalogue, common, outbox, today } = useWords()
  const { go } = useRoute()
  if (deliveries.length === 0)
    return (
      <Empty icon="outbox" title={catalogue.noDeliveries}>
        {catalogue.noDeliveriesWhy}
      </Empty>
    )
  return (
    <>
      <div className="row">
        <Button icon="outbox" onPress={() => go({ room: 'outbox' })}>
          {today.openOutbox}
        </Button>
      </div>
      <div className="table-box">
        <table className="table" aria-label={catalogue.tabs.deliveries}>
          <thead>
            <tr>
              <th scope="col">{catalogue.hub}</th>
              <th scope="col">{catalogue.version}</th>
              <th scope="col">{catalogue.columns.state}</th>
              <th scope="col">{catalogue.columns.at}</th>
              <th scope="col">{outbox.address}</th>
            </tr>
          </thead>
          <tbody>
            {deliveries.toReversed().map(({ hub, version, state, at, address }) => (
              <tr key={`${hub} ${version} ${at}`}>
                <th scope="row">{hub}</th>
                <td className="still">{common.version(version)}</td>
                <td>{isOneOf(parcelStates, state) ? <ParcelMark state={state} /> : state}</td>
                <td className="still">
                  <When iso={at} />
                </td>
                <td>
                  {address === null ? (
                    '–'
                  ) : (
                    <span className="dataset-address">
                      <code className="path">{address}</code>
                      <CopyButton text={address} label={`${common.copy}: ${outbox.address}`} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
