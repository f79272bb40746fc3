import { rolesFor } from '../../../shared/approve/may-do.ts'
import type { Out } from '../../../shared/contract/desk.ts'
import type { OfficeRole } from '../../../shared/model/version.ts'

export type DatasetView = Out<'catalogue:dataset'>
export type VersionLine = DatasetView['versions'][number]

/** The version on which the page stands: the newest one. */
export const currentOf = (view: DatasetView): VersionLine | undefined => view.versions.find(({ version }) => version === view.current)

const may = (action: 'renew' | 'withdraw' | 'retire', line: VersionLine, roles: readonly OfficeRole[]): boolean =>
  rolesFor(action, line.state).some(role => roles.includes(role))

/** Only the newest version begins anew, and only where its state and the person's role allow it. */
export function renewable(view: DatasetView, roles: readonly OfficeRole[]): VersionLine | undefined {
  const current = currentOf(view)
  return current !== undefined && may('renew', current, roles) ? current : undefined
}

/** What a person of these roles may take back: a newer draft does not stand in the way of the published version below it. */
export const withdrawable = (view: DatasetView, roles: readonly OfficeRole[]): VersionLine | undefined =>
  view.versions.find(line => may('withdraw', line, roles))

/** What a person of these roles may put out of use for good. */
export const retirable = (view: DatasetView, roles: readonly OfficeRole[]): VersionLine | undefined =>
  view.versions.find(line => may('retire', line, roles))

/** Who answers to a person that wants their data erased. */
export const mayErase = (roles: readonly OfficeRole[]): boolean => roles.includes('supervisor') || roles.includes('head')

/** Where the dataset is published; null while no version of it was read back and found equal. */
export function publishedAt(view: DatasetView): string | null {
  const published = view.versions.filter(({ state }) => state === 'verified').map(({ number }) => number)
  const arrived = view.deliveries.filter(({ state, version }) => state === 'done' && published.includes(version))
  return arrived.findLast(({ address }) => address !== null)?.address ?? null
}
