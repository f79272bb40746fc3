import type { DescribedColumn } from '../../shared/model/dictionary.ts'
import { type Outputs, plainOutputs } from '../../shared/publish/outputs.ts'
import type { TableAbout } from '../../shared/publish/table-to-write.ts'
import { termsIn } from '../../shared/publish/terms-in.ts'
import { type FormatName, formatNamed } from '../../shared/rate/formats.ts'
import type { VersionRow } from '../db/versions.ts'
import type { Office } from './office.ts'

/** What goes out of a version. */
export const outputsFor = (office: Pick<Office, 'outputs'>, version: string): Outputs => office.outputs.chosen(version) ?? plainOutputs

/** The formats of files as hubs call them. */
export const formatsOf = ({ formats }: { readonly formats: readonly FormatName[] }): readonly string[] => [
  ...new Set(formats.map(name => formatNamed(name).format)),
]

/** What the writers are told of a version. Where the office had no address, nothing that needs one goes out. */
export function tellAbout(
  version: Pick<VersionRow, 'title' | 'description'>,
  columns: readonly DescribedColumn[],
  { base, linked }: Outputs,
  name: string,
): TableAbout {
  const addresses = { base: base ?? '', places: null, times: null, linked }
  return { name, title: version.title, columns, addresses, terms: termsIn(version.description) }
}
