import { Stars } from '../../parts/stars.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { FileName, type FoundLine } from './file-name.tsx'

/** Files by their paths, as they were found. */
export function FileTable({ files }: { readonly files: readonly FoundLine[] }) {
  const { inventory } = useWords()
  const format = useFormat()
  const { columns } = inventory
  return (
    <div className="table-box">
      <table className="table" aria-label={inventory.view.all}>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col" className="number">
              {columns.size}
            </th>
            <th scope="col">{columns.stars}</th>
            <th scope="col">{columns.at}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ id, path, title, family, bytes, stars, state, at }) => (
            <tr key={id}>
              <th scope="row" className="dataset-title">
                <FileName path={path} title={title} />
              </th>
              <td>{inventory.family[family]}</td>
              <td className="number still">{format.bytes(bytes)}</td>
              <td className="still">{state === 'done' && family !== 'other' ? <Stars count={stars} /> : null}</td>
              <td className="still">{state === 'passed' ? null : <When iso={at} as="date" />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
