import { Fault } from '../../shared/base/fault.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { Delivery, PracticeDesk } from './delivery.ts'
import { requireActor, type Session } from './session.ts'

/** Whether the practice services run, where, and how much they hold. Throws hub/practice-only in a real office. */
export async function showPractice(session: Session, delivery: Delivery): Promise<Out<'practice:state'>> {
  requireActor(session)
  const practice = requirePractice(delivery)
  await practice.ready
  return practice.state()
}

/** Puts the practice services on or off, as a line that is up or down. Throws hub/practice-only in a real office. */
export async function switchPractice(session: Session, delivery: Delivery, { on }: In<'practice:switch'>): Promise<Out<'practice:switch'>> {
  requireActor(session)
  await requirePractice(delivery).switch(on)
  return {}
}

function requirePractice(delivery: Delivery): PracticeDesk {
  if (delivery.practice === null) throw new Fault('hub/practice-only')
  return delivery.practice
}
