import type { Out } from '../../../../shared/contract/desk.ts'

export type ValueView = Out<'value:open'>
export type ValueQuestionView = ValueView['questions'][number]
export type ValueDecision = NonNullable<ValueView['decision']>

/** What the catalogue says of the value. */
export const stateOf = (decided: boolean | null): 'yes' | 'no' | 'open' => (decided === null ? 'open' : decided ? 'yes' : 'no')
