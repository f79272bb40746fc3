import { useFormat, useWords } from '../../words/words-context.ts'
import { FileName, type FoundLine } from './file-name.tsx'

/** Files that could not be read, each with the reason and what to do. */
export function UnreadTable({ files }: { readonly files: readonly FoundLine[] }) {
  const { inventory, faults } = useWords()
  const format = useFormat()
  const { columns } = inventory
  return (
    <div className="table-box">
      <table className="table" aria-label={inventory.view.unread}>
        <thead>
          <tr>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.reason}</th>
            <th scope="col" className="number">
              {columns.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ id, path, title, fault, bytes }) => (
            <tr key={id}>
              <th scope="row" className="dataset-title">
                <FileName path={path} title={title} />
              </th>
              <td>
                {fault === null ? null : (
                  <>
                    {faults[fault.code].say(fault.facts)}
                    <span className="tiny disk-title">{faults[fault.code].todo(fault.facts)}</span>
                  </>
                )}
              </td>
              <td className="number still">{format.bytes(bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
