import type { FaultNote } from '../../shared/base/fault.ts'
import type { In, Out, QuestionName, Reply } from '../../shared/contract/desk.ts'

const bug: FaultNote = { code: 'app/bug', facts: {} }

/** Asks the desk; what goes wrong comes back as a fault with words, never as a throw. */
export async function ask<Q extends QuestionName>(question: Q, input: In<Q>): Promise<Reply<Out<Q>>> {
  try {
    return await window.desk.ask(question, input)
  } catch {
    // Only a broken bridge throws: the desk answers every fault of its own.
    return { ok: false, fault: bug }
  }
}
