import { useRoute } from '../../desk/route-provider.tsx'
import { Button } from '../../parts/button.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Stars } from '../../parts/stars.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { When } from '../../parts/when.tsx'
import { useWords } from '../../words/words-context.ts'
import type { VersionLine } from './dataset-view.ts'

/** The versions of a dataset, the newest first. */
export function VersionTable({ versions }: { readonly versions: readonly VersionLine[] }) {
  const { catalogue, common } = useWords()
  const { go } = useRoute()
  const { columns } = catalogue
  return (
    <div className="table-box">
      <table className="table" aria-label={catalogue.tabs.versions}>
        <thead>
          <tr>
            <th scope="col">{catalogue.version}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.stars}</th>
            <th scope="col">{catalogue.by}</th>
            <th scope="col">{columns.at}</th>
            <th scope="col">
              <span className="unseen">{common.open}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map(line => (
            <tr key={line.version}>
              <th scope="row" className="dataset-title">
                <span className="still">{common.version(line.number)}</span>
                <span className="tiny">{line.title}</span>
              </th>
              <td>
                <StateMark state={line.state} />
              </td>
              <td>
                <LevelMark level={line.level} />
              </td>
              <td className="still">
                <Stars count={line.stars} />
              </td>
              <td className="dataset-owner">{line.by}</td>
              <td className="still">
                <When iso={line.at} />
              </td>
              <td className="still number">
                <Button
                  small
                  icon="table"
                  label={`${catalogue.openReview}: ${common.version(line.number)}`}
                  onPress={() => go({ room: 'review', version: line.version })}
                >
                  {common.open}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
