import type { Out } from '../../../shared/contract/desk.ts'
import { Notice } from '../../parts/notice.tsx'
import { useWords } from '../../words/words-context.ts'
import type { StarsView } from './describe-view.ts'

type Props = { readonly columns: StarsView['columns']; readonly samples: Out<'stars:preview'>['samples'] }

/** Ten addresses as the linked files will hold them. */
export function LinkPreview({ columns, samples }: Props) {
  const { stars } = useWords()
  if (samples.length === 0) return <Notice tone="warn">{stars.links.nothing}</Notice>
  return (
    <>
      <h3>{stars.links.preview}</h3>
      <table className="table link-preview">
        <thead>
          <tr>
            <th scope="col">{stars.links.value}</th>
            <th scope="col">{stars.links.address}</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(({ column, value, address }) => (
            <tr key={`${column} ${address}`}>
              <th scope="row">
                {value} <span className="tiny">{columns.find(({ name }) => name === column)?.label}</span>
              </th>
              <td>
                <code>{address}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
