import { DatasetList } from './dataset-list.tsx'
import { DatasetPage } from './dataset-page.tsx'

/** บัญชีข้อมูล: every dataset of the office, or the page of one. */
export function CatalogueRoom({ dataset }: { readonly dataset: string | null }) {
  return dataset === null ? <DatasetList /> : <DatasetPage key={dataset} dataset={dataset} />
}
