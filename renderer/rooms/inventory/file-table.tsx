import type { ReactNode } from 'react'
import { Stars } from '../../parts/stars.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { FileName, type FoundLine } from './file-name.tsx'

type Column = { readonly head: string; readonly className?: string; readonly cell: (line: FoundLine) => ReactNode }

/** Files by their paths, as they were found; or those that could not be read, each with the reason and what to do. */
export function FileTable({ files, unread }: { readonly files: readonly FoundLine[]; readonly unread: boolean }) {
  const { inventory } = useWords()
  const columns = useColumns(unread)
  return (
    <div className="table-box">
      <table className="table" aria-label={unread ? inventory.view.unread : inventory.view.all}>
        <thead>
          <tr>
            <th scope="col">{inventory.columns.file}</th>
            {columns.map(({ head, className }) => (
              <th key={head} scope="col" className={className?.startsWith('number') ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(line => (
            <tr key={line.id}>
              <th scope="row" className="dataset-title">
                <FileName path={line.path} title={line.title} />
              </th>
              {columns.map(({ head, className, cell }) => (
                <td key={head} className={className}>
                  {cell(line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function useColumns(unread: boolean): readonly Column[] {
  const { inventory } = useWords()
  const format = useFormat()
  const { kind, size, stars, at, reason } = inventory.columns
  const bytes: Column = { head: size, className: 'number still', cell: line => format.bytes(line.bytes) }
  if (unread) return [{ head: reason, cell: line => <Reason fault={line.fault} /> }, bytes]
  return [
    { head: kind, cell: ({ family }) => inventory.family[family] },
    bytes,
    {
      ...{ head: stars, className: 'still' },
      cell: line => (line.state === 'done' && line.family !== 'other' ? <Stars count={line.stars} /> : null),
    },
    { head: at, className: 'still', cell: line => (line.state === 'passed' ? null : <When iso={line.at} as="date" />) },
  ]
}

function Reason({ fault }: Pick<FoundLine, 'fault'>) {
  const { faults } = useWords()
  if (fault === null) return null
  return (
    <>
      {faults[fault.code].say(fault.facts)}
      <span className="tiny disk-title">{faults[fault.code].todo(fault.facts)}</span>
    </>
  )
}
