import { Chip } from '../../parts/chip.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { CatalogueLook } from './catalogue-look.ts'

type Remark = CatalogueLook['remarks'][number]

/** What is wrong or to be known, each with its place and what to do; what cannot be taken first. */
export function ImportRemarks({ look }: { readonly look: CatalogueLook }) {
  const { catalogueFiles } = useWords()
  const format = useFormat()
  if (look.remarks.length === 0) return null
  const sorted = [...look.remarks].sort((a, b) => Number(b.stops) - Number(a.stops))
  return (
    <section>
      <h3>{catalogueFiles.remarks}</h3>
      <ul className="import-remarks">
        {sorted.map(remark => (
          <RemarkLine key={`${remark.sheet} ${remark.at} ${remark.field?.en ?? ''} ${remark.code}`} remark={remark} />
        ))}
      </ul>
      {look.moreRemarks === 0 ? null : <p className="quiet">{catalogueFiles.more(format.number(look.moreRemarks))}</p>}
    </section>
  )
}

function RemarkLine({ remark: { sheet, at, field, code, facts, stops } }: { readonly remark: Remark }) {
  const { catalogueFiles } = useWords()
  const { language } = useLanguage()
  const place = at.startsWith('#') ? catalogueFiles.placeOf(at.slice(1)) : catalogueFiles.place(sheet, at)
  const name = field === null ? '' : field[language]
  const say = (catalogueFiles.remark as Readonly<Record<string, (facts: Remark['facts']) => string>>)[code]
  return (
    <li>
      <Chip tone={stops ? 'red' : 'amber'}>{stops ? catalogueFiles.stops : catalogueFiles.note}</Chip>
      <span>
        <strong>{[place, name].filter(part => part !== '').join(' · ')}</strong> {say ? say(facts) : code}
      </span>
    </li>
  )
}
