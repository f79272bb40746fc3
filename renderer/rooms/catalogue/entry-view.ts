import type { In, Out } from '../../../shared/contract/desk.ts'
import type { OfficeRole } from '../../../shared/model/version.ts'

export type EntryView = Out<'entry:open'>
export type EntryFields = Out<'entry:fields'>
/** What is typed into the form of an entry. */
export type EntryDraft = In<'entry:add'>

export const blankDraft: EntryDraft = {
  ...{ owner: null, steward: null, stewardPerson: null, due: null, address: null, usedBy: [] },
  described: { description: {}, category: null, level: null },
}

/** What stands in an entry, for its form. */
export const draftOf = ({ owner, steward, stewardPerson, due, address, usedBy, described }: EntryView): EntryDraft => ({
  ...{ owner, steward, stewardPerson, due, address, usedBy },
  described: described ?? blankDraft.described,
})

/** Who may add to the catalogue and change it. */
export const mayKeepCatalogue = (roles: readonly OfficeRole[]): boolean => roles.some(role => role !== 'head')
