import { InventoryList } from './inventory-list.tsx'
import { InventoryPage } from './inventory-page.tsx'

/** สำรวจโฟลเดอร์: the folders that were looked through, or what was found in one. */
export function InventoryRoom({ inventory }: { readonly inventory: string | null }) {
  return inventory === null ? <InventoryList /> : <InventoryPage key={inventory} id={inventory} />
}
