import { useRoute } from '../../desk/route-provider.tsx'
import { LevelMark } from '../../parts/level-mark.tsx'
import { Stars } from '../../parts/stars.tsx'
import { StateMark } from '../../parts/state-mark.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { DatasetLine } from './list-filter.ts'

/** The datasets as rows, the last changed first; the title opens the page of one. */
export function DatasetTable({ lines }: { readonly lines: readonly DatasetLine[] }) {
  const { catalogue } = useWords()
  const { columns } = catalogue
  return (
    <div className="table-box">
      <table className="table datasets" aria-label={catalogue.title}>
        <thead>
          <tr>
            <th scope="col">{columns.title}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.level}</th>
            <th scope="col">{columns.stars}</th>
            <th scope="col" className="number">
              {columns.rows}
            </th>
            <th scope="col">{columns.owner}</th>
            <th scope="col">{columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(line => (
            <DatasetRow key={line.dataset} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function DatasetRow({ line }: { readonly line: DatasetLine }) {
  const { common, today } = useWords()
  const format = useFormat()
  const { go } = useRoute()
  return (
    <tr>
      <th scope="row" className="dataset-title">
        <button type="button" className="link" onClick={() => go({ room: 'catalogue', dataset: line.dataset })}>
          {line.title === '' ? today.untitled : line.title}
        </button>
        <span className="tiny">
          {common.version(line.number)}
          {line.slug === '' ? '' : ` · ${line.slug}`}
        </span>
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
      <td className="number still">{format.number(line.rows)}</td>
      <td className="dataset-owner">{line.owner}</td>
      <td className="still">
        <When iso={line.at} as="date" />
      </td>
    </tr>
  )
}
