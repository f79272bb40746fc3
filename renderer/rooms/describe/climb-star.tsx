import { useState } from 'react'
import type { Climbable } from '../../../shared/publish/climb.ts'
import type { StarReasonCode } from '../../../shared/rate/stars.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'
import { BaseDialog } from './base-dialog.tsx'
import type { StarsView } from './describe-view.ts'
import { LinkDialog } from './link-dialog.tsx'

type Props = { readonly version: string; readonly code: StarReasonCode; readonly view: StarsView }

/** The star to which a press leads from what is missing. */
const leadsTo: { readonly [code in StarReasonCode]?: Climbable } = {
  'format-proprietary': 3,
  'needs-addresses': 4,
  'no-base': 4,
  'needs-links': 5,
}

/** The button to a star that a press can reach: open formats at once, addresses with the office's own, links with a choice of columns. */
export function ClimbStar({ version, code, view }: Props) {
  const { stars } = useWords()
  const say = useSay()
  const climb = useAct('stars:climb')
  const [asking, setAsking] = useState<'base' | 'links' | null>(null)
  const star = leadsTo[code]
  if (star === undefined || !view.editable) return null
  const go = async (linked: Parameters<typeof climb.run>[0]['linked']): Promise<void> => {
    const reply = await climb.run({ version, star, linked })
    if (!reply.ok) return
    setAsking(null)
    say(stars.climbed(star))
  }
  const press = (): void => {
    if (star > 3 && view.base === null) setAsking('base')
    else if (star === 5) setAsking('links')
    else void go([])
  }
  return (
    <>
      <Button small kind="main" busy={climb.busy} label={`${stars.climb[star]}: ${stars.climbName(star)}`} onPress={press}>
        {stars.climb[star]}
      </Button>
      {climb.fault === null || asking !== null ? null : (
        <div className="rung-fault">
          <FaultNotice fault={climb.fault} onClose={climb.clear} />
        </div>
      )}
      {asking === 'base' ? (
        <BaseDialog view={view} onNamed={() => (star === 5 ? setAsking('links') : void go([]))} onClose={() => setAsking(null)} />
      ) : null}
      {asking === 'links' ? (
        <LinkDialog
          version={version}
          view={view}
          busy={climb.busy}
          fault={climb.fault}
          onConfirm={linked => void go(linked)}
          onClose={() => setAsking(null)}
        />
      ) : null}
    </>
  )
}
