import { useState } from 'react'
import type { FaultNote } from '../../../shared/base/fault.ts'
import { faultCodes } from '../../../shared/base/fault-codes.ts'
import type { Reply } from '../../../shared/contract/desk.ts'
import { isSecret } from '../../../shared/model/version.ts'
import { ask } from '../../desk/ask.ts'
import { useSay } from '../../desk/foot-store.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { PasswordDialog } from '../../parts/password-dialog.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useWords } from '../../words/words-context.ts'
import { toPlaceText } from '../review/address.ts'
import { joinNames } from './compose-memo.ts'
import { type MemoView, type Place, plainSheetOf, toDesk } from './memo-view.ts'

type Decision = 'pass' | 'agree' | 'return' | 'withdraw'
type Props = { readonly memo: MemoView; readonly targets: readonly string[]; readonly place: Place | null }

/** What this person may decide about the memo; each decision asks the password that signs it. */
export function Decisions({ memo, targets, place }: Props) {
  const { approve } = useWords()
  const [asking, setAsking] = useState<Decision | null>(null)
  const { may } = memo
  const desk = toDesk(memo)
  // Signing sends; only what must not leave the office is approved without a target.
  const staysHere = memo.level !== null && isSecret(memo.level)
  const mustChoose = targets.length === 0 && !staysHere
  return (
    <>
      <Blocked memo={memo} />
      {may.withdraw ? (
        <Button kind="danger" icon="withdrawn" onPress={() => setAsking('withdraw')}>
          {approve.withdraw}
        </Button>
      ) : null}
      {may.return ? (
        <Button kind="danger" icon="return" onPress={() => setAsking('return')}>
          {approve.return}
        </Button>
      ) : null}
      {may.review && desk === 'review' ? (
        <Button kind="approve" icon="check" onPress={() => setAsking('pass')}>
          {approve.pass}
        </Button>
      ) : null}
      {may.approve && desk === 'approve' ? (
        <>
          {mustChoose ? <span className="quiet">{memo.targets.length === 0 ? approve.needsTarget : approve.chooseTarget}</span> : null}
          <Button kind="approve" icon="approve" disabled={mustChoose} onPress={() => setAsking('agree')}>
            {approve.agree}
          </Button>
        </>
      ) : null}
      {asking === null ? null : (
        <DecisionDialog decision={asking} memo={memo} targets={targets} place={place} onClose={() => setAsking(null)} />
      )}
    </>
  )
}

/** Why a person who holds the role still may not, in words. */
function Blocked({ memo }: { readonly memo: MemoView }) {
  const { approve, faults } = useWords()
  const { may, blocked } = memo
  if (blocked !== null && isOneOf(faultCodes, blocked))
    return (
      <span className="blocked" role="status">
        <Chip tone="amber" icon="locked">
          {approve.blocked}
        </Chip>
        <span className="quiet">{faults[blocked].say({})}</span>
      </span>
    )
  return may.review || may.approve || may.return || may.withdraw ? null : <Chip icon="eye">{approve.lookOnly}</Chip>
}

function DecisionDialog({
  decision,
  memo,
  targets,
  place,
  onClose,
}: Props & { readonly decision: Decision; readonly onClose: () => void }) {
  const { approve } = useWords()
  const say = useSay()
  const { version } = memo
  const names = memo.targets.filter(target => targets.includes(target.hub)).map(target => target.name)
  const asks: Record<Decision, (password: string, remark: string) => Promise<Reply<unknown>>> = {
    pass: (password, remark) => ask('life:review', { version, remark, password }),
    agree: (password, remark) => ask('life:approve', { version, targets: [...targets], remark, password }),
    return: (password, remark) => ask('life:return', { version, remark, place, password }),
    withdraw: (password, reason) => ask('life:withdraw', { version, reason, password }),
  }
  const looks = {
    pass: { title: approve.passTitle, words: approve.passSay, confirm: approve.pass, kind: 'approve', remark: approve.passRemark },
    agree: {
      title: approve.agreeTitle,
      words: names.length > 0 ? approve.agreeSay(joinNames(names, approve.memo.and)) : approve.agreeSayNowhere,
      confirm: approve.agree,
      kind: 'approve',
      remark: approve.agreeRemark,
    },
    return: { title: approve.returnTitle, words: approve.returnSay, confirm: approve.return, kind: 'danger', remark: approve.returnRemark },
    withdraw: {
      title: approve.withdrawTitle,
      words: approve.withdrawSay,
      confirm: approve.withdrawDo,
      kind: 'danger',
      remark: approve.withdrawReason,
    },
  } as const
  const look = looks[decision]
  const help = place === null ? approve.returnHelpNoPlace : approve.returnHelp(toPlaceText(place, plainSheetOf(memo)))
  const confirm = async (password: string, remark: string): Promise<FaultNote | null> => {
    const reply = await asks[decision](password, remark)
    if (!reply.ok) return reply.fault
    say(approve.done[decision])
    return null
  }
  const mustSay = decision === 'return' || decision === 'withdraw'
  return (
    <PasswordDialog
      title={look.title}
      confirm={look.confirm}
      kind={look.kind}
      remark={{ label: look.remark, required: mustSay, help: decision === 'return' ? help : undefined }}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{look.words}</p>
    </PasswordDialog>
  )
}
