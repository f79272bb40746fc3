import { Fault, toFaultNote } from '../../shared/base/fault.ts'
import { desk, type In, type Out, type QuestionName, type Reply } from '../../shared/contract/desk.ts'

/** How the host hands over questions; `event` is the host's own and is judged by `trusts` only. */
export type Handle<E> = (channel: string, answer: (event: E, raw: unknown) => Promise<Reply<unknown>>) => void
export type Answer<Q extends QuestionName> = (input: In<Q>) => Promise<Out<Q>>
/** One answer for every question of the contract: a forgotten one does not compile. */
export type Answers = { readonly [Q in QuestionName]: Answer<Q> }

/**
 * Puts an answer behind every question: the sender is known, the input decoded, and anything thrown becomes a fault note.
 * What is answered is decoded as well, so that nothing leaves the desk that the contract does not name.
 */
export function answerAll<E>(handle: Handle<E>, trusts: (event: E) => boolean, answers: Answers, report: (thrown: unknown) => void): void {
  for (const question of Object.keys(desk) as QuestionName[])
    handle(`ask/${question}`, async (event, raw) => reply(question, () => (trusts(event) ? answers[question] : null), raw, report))
}

async function reply<Q extends QuestionName>(
  question: Q,
  find: () => Answer<Q> | null,
  raw: unknown,
  report: (thrown: unknown) => void,
): Promise<Reply<Out<Q>>> {
  try {
    const answer = find()
    if (answer === null) throw new Fault('ask/stranger')
    const { input, output } = desk[question]
    const asked = input.safeParse(raw)
    if (!asked.success) throw new Fault('ask/malformed', { question, where: asked.error.issues[0]?.path.map(String).join('.') ?? '' })
    return { ok: true, value: output.parse(await answer(asked.data as In<Q>)) as Out<Q> }
  } catch (thrown) {
    if (!(thrown instanceof Fault)) report(thrown)
    return { ok: false, fault: toFaultNote(thrown) }
  }
}
