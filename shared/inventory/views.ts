/** Ways to look at what was found: the work list, files with personal data, those that could not be read, and everything. */
export const inventoryViews = ['work', 'personal', 'unread', 'all'] as const
export type InventoryView = (typeof inventoryViews)[number]

/** What files may have in common: they are issues of one form, versions of one file, or the same bytes. */
export const groupKinds = ['series', 'versions', 'copies'] as const
export type GroupKind = (typeof groupKinds)[number]
