import { useCallback, useRef, useState } from 'react'
import type { Out } from '../../../shared/contract/desk.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { useAsk } from '../../desk/use-ask.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { WhenHere } from '../../parts/when-here.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import { CardPicture } from './card-picture.tsx'
import { ChartPicture } from './chart-picture.tsx'
import { readCanvas } from './paint-card.ts'

type Announced = NonNullable<Out<'announce:open'>['announced']>

/** What the public is told of a published dataset, to be copied or saved: a picture, a text, a page and feeds. */
export function Announcement({ dataset }: { readonly dataset: string }) {
  const { announce } = useWords()
  const shown = useAsk('announce:open', { dataset })
  return (
    <WhenHere shown={shown}>
      {({ announced }) =>
        announced === null ? (
          <Empty icon="hub" title={announce.none}>
            {announce.noneWhy}
          </Empty>
        ) : (
          <Told dataset={dataset} announced={announced} />
        )
      }
    </WhenHere>
  )
}

function Told({ dataset, announced }: { readonly dataset: string; readonly announced: Announced }) {
  const { announce } = useWords()
  const format = useFormat()
  const say = useSay()
  const save = useAct('announce:save')
  const { chart, post, page, rss, atom, at, title } = announced
  const canvas = useRef<HTMLCanvasElement>(null)
  const [painted, setPainted] = useState(false)
  const onPainted = useCallback(() => setPainted(true), [])
  const saveAll = async (): Promise<void> => {
    const picture = painted && canvas.current !== null ? readCanvas(canvas.current) : null
    const reply = await save.run({ dataset, picture })
    if (reply.ok && reply.value.path !== null) say(announce.saved(reply.value.path))
  }
  return (
    <div className="stack">
      <div className="row">
        <span className="quiet">{announce.say(format.dateTime(at))}</span>
        <span className="push">
          <Button kind="main" icon="backup" busy={save.busy} disabled={chart !== null && !painted} onPress={() => void saveAll()}>
            {announce.save}
          </Button>
        </span>
      </div>
      {save.fault === null ? null : <FaultNotice fault={save.fault} onClose={save.clear} />}
      <div className="announce">
        <Card title={announce.chart} actions={chart === null ? undefined : <Copy what={announce.chart} text={chart.svg} />}>
          {chart === null ? <p className="quiet">{announce.noChart}</p> : <ChartPicture title={title} drawing={chart.drawing} />}
        </Card>
        {chart === null ? null : (
          <Card title={announce.card}>
            <p className="quiet">{announced.addressed ? announce.cardWhy : announce.cardNoAddress}</p>
            <CardPicture title={`${announce.card}: ${title}`} card={chart.card} at={canvas} onPainted={onPainted} />
          </Card>
        )}
        <Card title={announce.post} actions={<Copy what={announce.post} text={post} />}>
          <p className="quiet">{announce.postWhy}</p>
          <p className="announce-post">{post}</p>
        </Card>
        <Card title={announce.page} actions={<Copy what={announce.page} text={page} />}>
          <p className="quiet">{announce.pageWhy}</p>
        </Card>
        <Card title={announce.rss} actions={<Copy what={announce.rss} text={rss} />}>
          <p className="quiet">{announce.rssWhy}</p>
        </Card>
        <Card title={announce.atom} actions={<Copy what={announce.atom} text={atom} />}>
          <p className="quiet">{announce.atomWhy}</p>
        </Card>
      </div>
    </div>
  )
}

function Copy({ what, text }: { readonly what: string; readonly text: string }) {
  const { announce } = useWords()
  return (
    <CopyButton text={text} label={announce.copyOf(what)}>
      {announce.copy}
    </CopyButton>
  )
}
