import { isNumeric } from '../../../shared/model/table.ts'
import { Histogram } from '../../parts/charts/histogram.tsx'
import { MissingMap } from '../../parts/charts/missing-map.tsx'
import { TopBars } from '../../parts/charts/top-bars.tsx'
import { Chip } from '../../parts/chip.tsx'
import { ScrollPane } from '../../parts/scroll-pane.tsx'
import { useFormat, useLanguage, useWords } from '../../words/words-context.ts'
import type { QualityView } from './quality-tab.tsx'
import { showValue } from './show-value.ts'

type Profile = QualityView['profiles'][number]
const shownTop = 6

/** What each column is like, and where the table is blank. */
export function ColumnsTab({ quality }: { readonly quality: QualityView }) {
  const { quality: words } = useWords()
  const format = useFormat()
  const { profiles, seen } = quality
  return (
    <div className="columns-tab">
      <ScrollPane className="drawer-part" label={words.missingMap}>
        <h2>{words.missingMap}</h2>
        <p className="quiet">{words.missingSay}</p>
        <MissingMap
          label={words.missingMap}
          first={words.firstRow}
          last={words.lastRow(format.number(seen))}
          lines={profiles.map(({ name, label, filled, missing }) => ({
            ...{ key: name, name: label, shares: missing, isWhole: filled === seen },
            told: filled === seen ? words.full : words.blank(sharesOf(seen - filled, seen, format.percent)),
          }))}
        />
      </ScrollPane>
      <ScrollPane className="drawer-part" label={words.columns}>
        <h2>{words.columns}</h2>
        <ul className="column-cards">
          {profiles.map(profile => (
            <ColumnCard key={profile.name} profile={profile} seen={seen} />
          ))}
        </ul>
      </ScrollPane>
    </div>
  )
}

/** A share that is not nothing does not read as nothing. */
const sharesOf = (part: number, whole: number, percent: (share: number) => string): string =>
  part / whole < 0.005 ? `<${percent(0.01)}` : percent(part / whole)

function ColumnCard({ profile, seen }: { readonly profile: Profile; readonly seen: number }) {
  const { quality: words, domain } = useWords()
  const { language } = useLanguage()
  const format = useFormat()
  const { label, type, unit, filled, distinct, isKey, least, most, mean, quantiles, bins, top } = profile
  const show = (value: string | number | null): string => showValue(value, { label, type }, format, language)
  const short = (value: number): string => (type === 'year' ? show(value) : format.number(Number(value.toPrecision(4))))
  const facts = [
    words.filled(format.number(filled), sharesOf(filled, Math.max(1, seen), format.percent)),
    distinct === null ? words.manyDistinct : words.distinct(format.number(distinct)),
    ...(least === null || most === null ? [] : [words.range(show(least), show(most))]),
    ...(mean === null ? [] : [words.mean(short(mean))]),
    ...(quantiles[2] === undefined || !isNumeric(type) ? [] : [words.median(short(quantiles[2]))]),
  ]
  return (
    <li className="column-card">
      <h3 className="cut" title={label}>
        {unit === null ? label : `${label} (${unit})`}
      </h3>
      <p className="row tiny">
        <span>{domain.columnType[type]}</span>
        {isKey ? <Chip icon="key">{words.key}</Chip> : null}
      </p>
      {bins.length > 1 ? (
        <Histogram
          label={words.histogram(label, show(least), show(most))}
          bars={bins.map(({ from, to, count }) => ({
            ...{ key: String(from), count },
            title: words.bar(from === to ? short(from) : `${short(from)} – ${short(to)}`, format.number(count)),
          }))}
          least={show(least)}
          most={show(most)}
        />
      ) : filled === 0 || isKey || (top[0]?.count ?? 0) < 2 ? null : (
        <TopBars
          label={words.commonest(label)}
          bars={top.slice(0, shownTop).map(({ value, count }) => ({ key: value, name: show(value), count, told: format.number(count) }))}
        />
      )}
      <p className="quiet">{facts.join(' · ')}</p>
    </li>
  )
}
