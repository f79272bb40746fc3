import { Fault } from '../../shared/base/fault.ts'
import type { In, Out, QuestionName } from '../../shared/contract/desk.ts'
import type { Delivery } from '../desk/delivery.ts'
import { type Desk, requireOffice } from '../desk/desk.ts'
import type { Office } from '../desk/office.ts'
import type { Session } from '../desk/session.ts'
import type { Workshop } from '../desk/workshop.ts'
import type { Answer } from './answer.ts'
import type { Tickets } from './tickets.ts'

/** The system's own dialogs; null when the person closed one. */
export type Dialogs = {
  readonly pickSheets: () => Promise<readonly string[]>
  readonly pickFolder: () => Promise<string | null>
  /** One file of rules. */
  readonly pickRules: () => Promise<string | null>
  /** One list in a plain text file. */
  readonly pickList: () => Promise<string | null>
  /** One catalogue of another program. */
  readonly pickCatalogue: () => Promise<string | null>
  /** One dictionary of a table, filled in by a colleague. */
  readonly pickDictionary: () => Promise<string | null>
}

/** All that answers stand on. */
export type Front = {
  readonly desk: Desk
  readonly workshop: () => Workshop | null
  readonly delivery: () => Delivery | null
  readonly tickets: Tickets
  readonly dialogs: Dialogs
  /** Pastes into the window what the system's clipboard holds. */
  readonly paste: () => void
}

/** The answers of one family of questions. */
export type Some<Q extends QuestionName> = { readonly [q in Q]: Answer<q> }

type InOffice<Q extends QuestionName> = (office: Office, session: Session, input: In<Q>) => Out<Q> | Promise<Out<Q>>
type InWorkshop<Q extends QuestionName> = (office: Office, session: Session, workshop: Workshop, input: In<Q>) => Out<Q> | Promise<Out<Q>>

/** An answer that needs an open office. */
export const inOffice =
  <Q extends QuestionName>(front: Front, verb: InOffice<Q>): Answer<Q> =>
  async input =>
    verb(requireOffice(front.desk), front.desk.session, input)

/** An answer that needs an open office and its workshop. */
export const inWorkshop =
  <Q extends QuestionName>(front: Front, verb: InWorkshop<Q>): Answer<Q> =>
  async input => {
    const workshop = front.workshop()
    if (workshop === null) throw new Fault('office/none')
    await workshop.ready
    return verb(requireOffice(front.desk), front.desk.session, workshop, input)
  }

type InDelivery<Q extends QuestionName> = (office: Office, session: Session, delivery: Delivery, input: In<Q>) => Out<Q> | Promise<Out<Q>>

/** An answer that needs an open office and its way out. */
export const inDelivery =
  <Q extends QuestionName>(front: Front, verb: InDelivery<Q>): Answer<Q> =>
  async input => {
    const delivery = front.delivery()
    if (delivery === null) throw new Fault('office/none')
    return verb(requireOffice(front.desk), front.desk.session, delivery, input)
  }
