import { Stars } from '../../parts/stars.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { BringButton } from './bring-button.tsx'
import { FileName, type FoundLine } from './file-name.tsx'
import { Reasons } from './reasons.tsx'

type Props = { readonly id: string; readonly files: readonly FoundLine[]; readonly from: number }

/** The work list: what to begin with, why, and the button that begins. */
export function WorkTable({ id, files, from }: Props) {
  const { inventory } = useWords()
  const format = useFormat()
  const { columns } = inventory
  return (
    <div className="table-box">
      <table className="table" aria-label={inventory.view.work}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {columns.place}
            </th>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.why}</th>
            <th scope="col" className="number">
              {columns.rows}
            </th>
            <th scope="col">{columns.stars}</th>
            <th scope="col" className="number">
              {columns.score}
            </th>
            <th scope="col">{columns.act}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((line, n) => (
            <tr key={line.id}>
              <td className="number still">{format.number(from + n + 1)}</td>
              <th scope="row" className="dataset-title">
                <FileName path={line.path} title={line.title} />
              </th>
              <td>
                <Reasons line={line} />
              </td>
              <td className="number still">{line.family === 'table' ? format.number(line.rows) : ''}</td>
              <td className="still">
                <Stars count={line.stars} />
              </td>
              <td className="number still">
                <strong>{format.number(line.score ?? 0)}</strong>
              </td>
              <td className="still">
                <BringButton id={id} line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
