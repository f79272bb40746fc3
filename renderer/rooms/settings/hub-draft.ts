import type { In, Out } from '../../../shared/contract/desk.ts'

export type Hub = Out<'hub:list'>['hubs'][number]
export type HubDraft = In<'hub:probe'>['draft']
export type CkanDraft = Extract<HubDraft, { kind: 'ckan' }>
export type ExchangeDraft = Extract<HubDraft, { kind: 'exchange' }>
export type Probed = Out<'hub:probe'>

/** An empty form for a hub of this kind. */
export function emptyDraft(kind: HubDraft['kind']): HubDraft {
  if (kind === 'ckan') return { kind, name: '', address: '', organisation: '', token: '', levelKey: '' }
  return { kind, name: '', address: '', clientId: '', clientSecret: '', recipient: '', recipientKey: '', purpose: '', terms: '' }
}

/** A form with what the desk tells of a hub; its secrets and keys stay with the desk and are typed again. */
export function toDraft(hub: Hub): HubDraft {
  const { name, address, organisation, recipient } = hub
  const empty = emptyDraft(hub.kind)
  return empty.kind === 'ckan' ? { ...empty, name, address, organisation } : { ...empty, name, address, recipient }
}

type Field = keyof CkanDraft | keyof ExchangeDraft
const toProbe: { readonly [kind in HubDraft['kind']]: readonly Field[] } = {
  ckan: ['address', 'token'],
  exchange: ['address', 'clientId', 'clientSecret', 'recipientKey'],
}
const toSave: { readonly [kind in HubDraft['kind']]: readonly Field[] } = {
  ckan: ['name', 'address', 'token', 'organisation'],
  exchange: ['name', 'address', 'clientId', 'clientSecret', 'recipient', 'recipientKey', 'purpose', 'terms'],
}

const isEmpty = (draft: HubDraft, field: Field): boolean => String({ ...draft }[field as keyof HubDraft] ?? '').trim() === ''

/** What is still to be filled before the hub can be asked, or saved. */
export const missingFor = (draft: HubDraft, act: 'probe' | 'save'): readonly Field[] =>
  (act === 'probe' ? toProbe : toSave)[draft.kind].filter(field => isEmpty(draft, field))

/** What a probe's answer hangs on: a probe of other fields says nothing of this form. */
export function probeKey(draft: HubDraft): string {
  const fields = draft.kind === 'ckan' ? [...toProbe.ckan, 'organisation' as const] : toProbe.exchange
  return JSON.stringify([draft.kind, ...fields.map(field => ({ ...draft })[field as keyof HubDraft])])
}

/** The organisation to begin with: the one that was chosen where we may publish there, else the only one there is. */
export function suggestOrganisation(chosen: string, organisations: Probed['organisations']): string {
  if (organisations.some(({ name }) => name === chosen)) return chosen
  return organisations.length === 1 ? (organisations[0]?.name ?? '') : ''
}
