import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { EntryView } from './entry-view.ts'

/** Where the owner keeps the data, when it was last asked, and how it answered. */
export function EntryLink({ view }: { readonly view: EntryView }) {
  const { entries, common } = useWords()
  const format = useFormat()
  const check = useAct('entry:check-link')
  const { address, link } = view
  if (address === null) return null
  return (
    <div className="stack-tight">
      <span className="dataset-address">
        <code>{address}</code>
        <CopyButton text={address} label={`${common.copy}: ${entries.address}`} />
      </span>
      <span className="row">
        {link === null ? (
          <span className="quiet">{entries.neverChecked}</span>
        ) : (
          <>
            <Chip
              tone={link.state === 'answers' ? 'green' : link.state === 'moved' ? 'amber' : 'red'}
              icon={link.state === 'answers' ? 'check' : 'warning'}
            >
              {entries.link[link.state]}
            </Chip>
            <span className="tiny">
              {entries.checkedIn(format.number(link.ms))} · <When iso={link.at} />
            </span>
          </>
        )}
        {view.mayChange ? (
          <Button small icon="refresh" busy={check.busy} onPress={() => void check.run({ dataset: view.dataset })}>
            {entries.checkNow}
          </Button>
        ) : null}
      </span>
      {link?.state === 'moved' && link.to !== address ? <span className="tiny">{entries.movedTo(link.to)}</span> : null}
      {check.fault === null ? null : <FaultNotice fault={check.fault} onClose={check.clear} />}
    </div>
  )
}
