import type { Publication } from './publication.ts'

/** Extras by which we know our own datasets on a hub again. `package` is the hash of the fields as we sent them, `keys` their names. */
export const markerKeys = {
  office: 'rabian_office',
  dataset: 'rabian_dataset',
  version: 'rabian_version',
  table: 'rabian_table_sha256',
  metadata: 'rabian_metadata_sha256',
  package: 'rabian_package_sha256',
  keys: 'rabian_fields',
  keywords: 'rabian_keywords',
} as const

export type Marker = {
  readonly office: string
  readonly dataset: string
  readonly version: number
  readonly table: string
  readonly metadata: string
  readonly package: string
}

/** Reads our marker from the extras of a dataset; null where it is not ours or was tampered with. */
export function readMarker(extras: ReadonlyMap<string, string>): Marker | null {
  const version = Number(extras.get(markerKeys.version))
  const office = extras.get(markerKeys.office)
  const dataset = extras.get(markerKeys.dataset)
  if (office === undefined || dataset === undefined || !Number.isSafeInteger(version) || version < 1) return null
  return {
    office,
    dataset,
    version,
    table: extras.get(markerKeys.table) ?? '',
    metadata: extras.get(markerKeys.metadata) ?? '',
    package: extras.get(markerKeys.package) ?? '',
  }
}

/** Where a dataset of a hub stands towards what we want to publish there. */
export type Standing = 'foreign' | 'same' | 'older' | 'newer' | 'other-content'

/** Compares a marker with a publication: `other-content` is the same version with other hashes, which must never be. */
export function compareMarker(marker: Marker | null, publication: Publication): Standing {
  if (marker === null || marker.office !== publication.office || marker.dataset !== publication.dataset) return 'foreign'
  if (marker.version !== publication.number) return marker.version < publication.number ? 'older' : 'newer'
  return marker.table === publication.tableSha && marker.metadata === publication.metadataSha ? 'same' : 'other-content'
}
