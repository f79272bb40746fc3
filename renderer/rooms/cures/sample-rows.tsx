import type { Out } from '../../../shared/contract/desk.ts'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useWords } from '../../words/words-context.ts'

type Sample = Out<'cure:try'>['sample']

/** Ten rows in the columns that change, before and after. */
export function SampleRows({ sample }: { readonly sample: Sample }) {
  const { risk } = useWords()
  const show = (value: Sample['before'][number][number] | undefined): string =>
    value === null || value === undefined ? risk.blank : String(value)
  return (
    <details className="cure-sample">
      <summary>{risk.sample}</summary>
      <ScrollPane className="cure-scroll" label={risk.sample}>
        <table>
          <thead>
            <tr>
              {sample.columns.map(label => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sample.before.map((row, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table have their place only
              <tr key={n}>
                {row.map((value, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <td key={c}>
                    {show(value) === show(sample.after[n]?.[c]) ? (
                      show(value)
                    ) : (
                      <Changed from={show(value)} to={show(sample.after[n]?.[c])} />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollPane>
    </details>
  )
}

const Changed = ({ from, to }: { readonly from: string; readonly to: string }) => (
  <>
    <del>{from}</del> → <ins>{to}</ins>
  </>
)
