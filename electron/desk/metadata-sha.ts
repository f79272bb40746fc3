import { toCanonicalJson } from '../../shared/base/json.ts'
import type { DescribedColumn } from '../../shared/model/dictionary.ts'
import type { Column } from '../../shared/model/table.ts'
import type { Outputs } from '../../shared/publish/outputs.ts'
import type { VersionRow } from '../db/versions.ts'
import { toSha256 } from '../people/signing-key.ts'

type Described = Pick<VersionRow, 'title' | 'description' | 'category' | 'level' | 'stars'>

/** Everything but the table that is submitted, reviewed, approved and sent: one hash over its canonical JSON. */
export function toMetadataSha(
  { title, description, category, level, stars }: Described,
  columns: readonly Column[],
  outputs: Outputs | null,
  dictionary: readonly DescribedColumn[] | null,
): string {
  // Where nobody chose, nothing is said of it: what was signed before anybody could still has its hash.
  const chosen = outputs === null ? {} : { outputs: { ...outputs, formats: [...outputs.formats], beside: [...outputs.beside] } }
  const told =
    dictionary === null
      ? {}
      : { dictionary: dictionary.map(({ codes, ...column }) => ({ ...column, codes: (codes ?? []).map(code => ({ ...code })) })) }
  return toSha256(toCanonicalJson({ title, description, category, level, columns, stars, ...chosen, ...told }))
}
