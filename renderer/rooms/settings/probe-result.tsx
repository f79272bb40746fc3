import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../words/words-context.ts'
import type { Probed } from './hub-draft.ts'

/** What a probe found, line by line in words, and what that means for saving. */
export function ProbeResult({ probed }: { readonly probed: Probed }) {
  const { settings } = useWords()
  const words = settings.hubs
  return (
    <div className={probed.works ? 'probe works' : 'probe'} role="status">
      <ul>
        {probed.lines.map(({ code, good, facts }) => (
          <li key={code} className={good ? 'probe-line good' : 'probe-line'}>
            <Icon name={good ? 'done' : 'warning'} />
            <span>
              <span className="unseen">{good ? words.lineGood : words.lineBad} </span>
              {good ? (words.line[code]?.good(facts) ?? words.otherGood) : (words.line[code]?.bad(facts) ?? words.otherBad)}
            </span>
          </li>
        ))}
      </ul>
      <strong>{probed.works ? words.works : words.worksNot}</strong>
    </div>
  )
}
