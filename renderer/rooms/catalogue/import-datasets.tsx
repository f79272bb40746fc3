import { useWords } from '../../words/words-context.ts'
import type { CatalogueLook } from './catalogue-look.ts'

/** The datasets of a catalogue with what would become of each. */
export function ImportDatasets({ look }: { readonly look: CatalogueLook }) {
  const { catalogueFiles } = useWords()
  if (look.datasets.length === 0) return null
  return (
    <section>
      <h3>{catalogueFiles.datasets}</h3>
      <ul className="import-datasets">
        {look.datasets.map(({ name, title, what }) => (
          <li key={name}>
            <span className={what === 'same' || what === 'held-here' ? 'cut quiet' : 'cut'}>{title}</span>
            <span className="quiet">{catalogueFiles.what[what]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
