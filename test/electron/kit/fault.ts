import { Fault } from '../../../shared/base/fault.ts'

/** The fault that the work throws; anything else that happens fails the test. */
export function fault(work: () => unknown): Fault {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof Fault) return thrown
    throw thrown
  }
  throw new Error('nothing was refused')
}

/** The same for work that takes its time. */
export async function faultOf(work: Promise<unknown>): Promise<Fault> {
  const thrown = await work.then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  )
  if (thrown instanceof Fault) return thrown
  throw thrown
}
