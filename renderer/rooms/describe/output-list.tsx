import { besideNames } from '../../../shared/publish/outputs.ts'
import { useSay } from '../../desk/foot-store.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/check.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { StarsView } from './describe-view.ts'

type Props = { readonly version: string; readonly view: StarsView }

/** The files that go out, to be ticked, and the way back from the last choice. */
export function OutputList({ version, view }: Props) {
  const { stars } = useWords()
  const format = useFormat()
  const say = useSay()
  const choose = useAct('stars:choose')
  const undo = useAct('stars:undo')
  const { editable, formats, beside, base, columns } = view
  const chosen = formats.filter(one => one.chosen).map(({ name }) => name)
  const links = columns.reduce((sum, { count }) => sum + count, 0)
  const put = (next: { formats?: typeof chosen; beside?: typeof beside }): void =>
    void choose.run({ version, formats: next.formats ?? chosen, beside: next.beside ?? beside })
  const takeBack = async (): Promise<void> => {
    const reply = await undo.run({ version })
    if (reply.ok) say(stars.undone)
  }
  const fault = choose.fault ?? undo.fault
  const sayOf = (one: StarsView['formats'][number]): string => {
    if (one.linked && base === null) return stars.needsBase
    if (one.stars > 0 && one.points === 0) return stars.notListed(one.stars)
    return one.linked && one.chosen && links > 0 ? stars.linksOf(format.number(links)) : stars.starsOf(one.stars)
  }
  return (
    <div className="outputs">
      <p className="quiet">{stars.filesSay}</p>
      {view.undo ? (
        <div>
          <Button small icon="undo" busy={undo.busy} onPress={() => void takeBack()}>
            {stars.undo}
          </Button>
        </div>
      ) : null}
      {fault === null ? null : <FaultNotice fault={fault} onClose={choose.fault === null ? undo.clear : choose.clear} />}
      {formats.map(one => (
        <Check
          key={one.name}
          checked={one.chosen}
          disabled={!editable || choose.busy || (one.linked && base === null)}
          onChange={wanted => put({ formats: wanted ? [...chosen, one.name] : chosen.filter(name => name !== one.name) })}
          help={sayOf(one)}
        >
          {stars.format[one.name]}
        </Check>
      ))}
      <h3>{stars.besideTitle}</h3>
      {besideNames.map(name => (
        <Check
          key={name}
          checked={beside.includes(name)}
          disabled={!editable || choose.busy}
          onChange={wanted => put({ beside: wanted ? [...beside, name] : beside.filter(one => one !== name) })}
        >
          {stars.beside[name]}
        </Check>
      ))}
    </div>
  )
}
