import { useState } from 'react'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { RemedyContext } from '../../parts/remedy-context.ts'
import { useWords } from '../../words/words-context.ts'
import { CkanFields } from './ckan-fields.tsx'
import { ExchangeFields } from './exchange-fields.tsx'
import { FormDialog } from './form-dialog.tsx'
import { emptyDraft, type Hub, type HubDraft, missingFor, toDraft } from './hub-draft.ts'
import { ProbeResult } from './probe-result.tsx'
import { useProbe } from './use-probe.ts'

type Props = { readonly hub: Hub | null; readonly kind: HubDraft['kind']; readonly onClose: () => void }

/** A hub as a form: it is filled in, probed, and saved only when the probe of just these words says that it works. */
export function HubDialog({ hub, kind, onClose }: Props) {
  const { settings, common } = useWords()
  const words = settings.hubs
  const say = useSay()
  const [draft, setDraft] = useState<HubDraft>(() => (hub === null ? emptyDraft(kind) : toDraft(hub)))
  const [tried, setTried] = useState(false)
  const { probe, busy, fault, current, organisations, clear } = useProbe(draft, setDraft)
  const save = useAct('hub:save')
  const test = () => {
    setTried(true)
    if (missingFor(draft, 'probe').length === 0) void probe(draft)
  }
  const keepHub = async () => {
    setTried(true)
    if (missingFor(draft, 'save').length > 0) return
    const reply = await save.run({ id: hub?.id ?? null, draft })
    if (!reply.ok) return
    say(common.saved)
    onClose()
  }
  const change = (next: HubDraft) => {
    clear()
    save.clear()
    setDraft(next)
  }
  const askAgain = (next: HubDraft) => {
    change(next)
    void probe(next)
  }
  const missing = new Set<string>(tried ? missingFor(draft, current?.works ? 'save' : 'probe') : [])
  const adding = kind === 'ckan' ? words.addCkan : words.addExchange
  return (
    <RemedyContext value={{}}>
      <FormDialog
        wide
        title={hub === null ? adding : words.editOf(hub.name)}
        confirm={words.saveVerb}
        busy={save.busy}
        disabled={current?.works !== true || busy}
        fault={save.fault}
        onConfirm={() => void keepHub()}
        onClose={onClose}
      >
        {draft.kind === 'ckan' ? (
          <CkanFields
            draft={draft}
            saved={hub !== null}
            missing={missing}
            organisations={organisations}
            onChange={change}
            onOrganisation={askAgain}
          />
        ) : (
          <ExchangeFields draft={draft} saved={hub !== null} missing={missing} onChange={change} />
        )}
        <div className="row">
          <Button icon="network" busy={busy} onPress={test}>
            {busy ? words.probing : words.probe}
          </Button>
          {current === null && !busy ? <span className="quiet">{words.probeFirst}</span> : null}
        </div>
        {fault === null ? null : <FaultNotice fault={fault} onRemedy={{ retry: test }} />}
        {current === null ? null : <ProbeResult probed={current} />}
      </FormDialog>
    </RemedyContext>
  )
}
