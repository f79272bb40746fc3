import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useLanguage, useWords } from '../../words/words-context.ts'
import type { DescribeView, Field, Values } from './describe-view.ts'
import { isBlank, isForType, readOut, toList, toText } from './describe-view.ts'

type Props = { readonly view: DescribeView; readonly values: Values }

/** Shown elsewhere on the page than in its table of facts. */
const shownAbove = new Set(['title', 'notes', 'tag_string', 'owner_org', 'license_id', 'name', 'data_format'])

/** The page of the dataset as a hub lays it out: title, text, files, keywords, facts. */
export function HubPage({ view, values }: Props) {
  const { describe, dictionary } = useWords()
  const { language } = useLanguage()
  const title = toText(values.title)
  const notes = toText(values.notes)
  const read = (key: string): string => {
    const field = view.fields.find(one => one.key === key)
    return field ? readOut(field, values[key], language) : ''
  }
  const slug = toText(values.name)
  const formats = toList(values.data_format)
  return (
    <ScrollPane className="hub-page" label={describe.preview}>
      <header className="hub-bar">{describe.preview}</header>
      <div className="hub-body">
        <span className="tiny">
          {read('owner_org')} / {slug === '' ? '…' : slug}
        </span>
        <h2 className="hub-title">{title === '' ? describe.previewEmpty : title}</h2>
        <p className={notes === '' ? 'hub-notes quiet' : 'hub-notes'}>{notes === '' ? describe.previewNoNotes : notes}</p>
        <h3>{describe.previewFiles}</h3>
        <ul className="hub-files">
          {(formats.length > 0 ? formats : ['CSV', 'JSON']).map(kind => (
            <li key={kind}>
              <span className="hub-kind">{kind}</span>
              <span className="cut">{slug === '' ? '…' : `${slug}.${kind.toLowerCase()}`}</span>
            </li>
          ))}
          <li>
            <span className="hub-kind">CSV</span>
            <span className="cut">{dictionary.tab}</span>
          </li>
        </ul>
        <ul className="hub-tags">
          {toList(values.tag_string).map(tag => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
        <h3>{describe.previewFacts}</h3>
        <table className="table hub-facts">
          <tbody>
            {view.fields
              .filter(field => isFact(field, values))
              .map(field => (
                <tr key={field.key}>
                  <th scope="row">{field[language]}</th>
                  <td>
                    {isBlank(values[field.key]) ? (
                      <span className="tiny">{describe.previewBlank}</span>
                    ) : (
                      readOut(field, values[field.key], language)
                    )}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </ScrollPane>
  )
}

const isFact = (field: Field, values: Values): boolean =>
  field.on === 'dataset' &&
  isForType(field, values) &&
  (field.key === 'license_id' || field.key === 'owner_org' || !shownAbove.has(field.key)) &&
  (field.required || !isBlank(values[field.key]))
