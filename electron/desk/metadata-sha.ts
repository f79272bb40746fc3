import { toCanonicalJson } from '../../shared/base/json.ts'
import type { Column } from '../../shared/model/table.ts'
import type { VersionRow } from '../db/versions.ts'
import { toSha256 } from '../people/signing-key.ts'

type Described = Pick<VersionRow, 'title' | 'description' | 'category' | 'level' | 'stars'>

/** Everything but the table that is submitted, reviewed, approved and sent: one hash over its canonical JSON. */
export const toMetadataSha = ({ title, description, category, level, stars }: Described, columns: readonly Column[]): string =>
  toSha256(toCanonicalJson({ title, description, category, level, columns, stars }))
