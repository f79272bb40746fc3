import { Chip } from '../../parts/chip.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FoundLine } from './file-name.tsx'

/** Why a file stands where it stands: each reason with its points, those that speak against it told by sign and tone. */
export function Reasons({ line: { reasons, personal, copyOf, issue } }: { readonly line: FoundLine }) {
  const { inventory, domain } = useWords()
  const format = useFormat()
  return (
    <div className="rank-reasons">
      <ul>
        {reasons.map(({ code, points, facts }) => (
          <li key={code}>
            <Chip tone={points < 0 ? 'amber' : 'green'}>
              {inventory.reason[code](
                Object.fromEntries(Object.entries(facts).map(([name, n]) => [name, typeof n === 'number' ? format.number(n) : n])),
              )}{' '}
              <strong>{points > 0 ? `+${format.number(points)}` : format.number(points).replace('-', '−')}</strong>
            </Chip>
          </li>
        ))}
      </ul>
      {personal.length === 0 ? null : (
        <span className="tiny">
          {personal.map(({ kind, count }) => inventory.personalIn(domain.personalKind[kind], format.number(count))).join(' · ')}
        </span>
      )}
      {copyOf === null ? null : <span className="tiny">{inventory.copyOf(copyOf)}</span>}
      {issue === '' ? null : <span className="tiny">{inventory.issue(issue)}</span>}
    </div>
  )
}
