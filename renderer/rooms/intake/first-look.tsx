import { personalKinds } from '../../../shared/model/personal.ts'
import { Chip } from '../../parts/chip.tsx'
import { isOneOf } from '../../words/fact.ts'
import { useFormat, useWords } from '../../words/words-context.ts'
import type { FileLine } from './file-line.ts'
import { joinedOf } from './table-choice.tsx'

/** What the first look found: size, totals as proof, questions, personal data seen. */
export function FirstLook({ file, table }: { readonly file: FileLine; readonly table: string }) {
  const { intake } = useWords()
  const format = useFormat()
  const first = file.first
  if (first === null || first.table !== table) return <p className="quiet">{intake.notRead}</p>
  const taken = file.tables.find(({ id }) => id === table)
  const joined = taken ? joinedOf(taken).length : 1
  return (
    <div className="stack-tight">
      <p className="quiet">{joined > 1 ? intake.foundJoined(format.number(joined)) : intake.found(first.sheet)}</p>
      <div className="row">
        <Chip icon="rows">{intake.rows(format.number(first.rows))}</Chip>
        <Chip icon="columns">{intake.columns(format.number(first.columns))}</Chip>
        <ProofChip proofs={first.proofs} hold={first.proofsHold} />
        {first.questions > 0 ? (
          <Chip tone="amber" icon="help">
            {intake.questions(format.number(first.questions))}
          </Chip>
        ) : (
          <Chip tone="green" icon="check">
            {intake.noQuestions}
          </Chip>
        )}
        {file.personal.length === 0 ? (
          <Chip tone="green" icon="shield">
            {intake.personalNone}
          </Chip>
        ) : null}
      </div>
      {file.personal.length === 0 ? null : <PersonalSeen personal={file.personal} />}
    </div>
  )
}

function ProofChip({ proofs, hold }: { readonly proofs: number; readonly hold: number }) {
  const { intake } = useWords()
  const format = useFormat()
  if (proofs === 0) return <Chip icon="proof">{intake.noProofs}</Chip>
  const holdsAll = hold === proofs
  return (
    <Chip tone={holdsAll ? 'green' : 'red'} icon={holdsAll ? 'check' : 'warning'}>
      {holdsAll
        ? intake.proofsHold(format.number(hold), format.number(proofs))
        : intake.proofsDiffer(format.number(proofs - hold), format.number(proofs))}
    </Chip>
  )
}

function PersonalSeen({ personal }: { readonly personal: FileLine['personal'] }) {
  const { intake, domain } = useWords()
  const format = useFormat()
  return (
    <div className="row">
      <strong className="quiet">{intake.personal}</strong>
      {personal.map(hint => (
        <Chip key={`${hint.kind} ${hint.column}`} tone="amber" icon="shield-alert">
          {intake.personalIn(
            isOneOf(personalKinds, hint.kind) ? domain.personalKind[hint.kind] : hint.kind,
            hint.column,
            format.number(hint.count),
          )}
        </Chip>
      ))}
    </div>
  )
}
