import type { Out } from '../../../shared/contract/desk.ts'
import { useAct } from '../../desk/use-act.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNotice } from '../../parts/fault-notice.tsx'
import { useWords } from '../../words/words-context.ts'

/** Says what the practice office is, and makes it. */
export function PracticeOffer({ onPeople }: { readonly onPeople: (people: Out<'office:practice'>['people']) => void }) {
  const { start } = useWords()
  const act = useAct('office:practice')
  const make = async () => {
    const reply = await act.run({})
    if (reply.ok) onPeople(reply.value.people)
  }
  return (
    <div className="form">
      <ul className="points">
        {start.practicePoints.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {act.fault === null ? null : <FaultNotice fault={act.fault} />}
      <div className="form-acts">
        <Button kind="main" icon="learn" busy={act.busy} onPress={() => void make()}>
          {start.makePractice}
        </Button>
      </div>
    </div>
  )
}
