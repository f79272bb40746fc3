import { useFormat, useWords } from '../../words/words-context.ts'
import type { WantedRead } from './wanted-view.ts'

/** What each column was taken for, and the first lines as they were understood. */
export function WantedSample({ read }: { readonly read: WantedRead }) {
  const { wanted } = useWords()
  const format = useFormat()
  const counted = read.heads.some(({ column }) => column === 'asked')
  return (
    <>
      <p className="quiet">
        {read.heads
          .filter(({ heading }) => heading !== '')
          .map(({ heading, column }) => (column === null ? wanted.headUnused(heading) : wanted.headIs(heading, wanted.column[column])))
          .join(' · ')}
      </p>
      <div className="table-box">
        <table className="table" aria-label={wanted.sample}>
          <thead>
            <tr>
              <th scope="col">{wanted.column.title}</th>
              <th scope="col">{wanted.column.owner}</th>
              {counted ? (
                <th scope="col" className="number">
                  {wanted.column.asked}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {read.lines.map(line => (
              <tr key={line.line}>
                <td>{line.title}</td>
                <td>{line.owner}</td>
                {counted ? <td className="number">{format.number(line.asked)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {read.total > read.lines.length ? <p className="tiny">{wanted.andMore(format.number(read.total - read.lines.length))}</p> : null}
    </>
  )
}
