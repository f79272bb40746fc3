import { dataCategories, olderCategories } from './lists/data-category.ts'
import { licenses, olderLicenses } from './lists/license.ts'
import type { Profile } from './profile.ts'
import type { LineLists } from './thai-gdc/line.ts'
import { mandatoryFields } from './thai-gdc/mandatory.ts'
import { fileFields, optionalFields } from './thai-gdc/optional.ts'

const toLine = (line: string, lists: LineLists): Profile => ({
  id: `thai-gdc-${line}`,
  title: `thai_gdc ${line}`,
  fields: [...mandatoryFields(lists), ...optionalFields, ...fileFields],
})

/**
 * The house profile: the 14 mandatory items in official order with their companions, then all that is welcome, by type of dataset and of
 * each file. Source: thai_gdc, ckan_dataset.json of line 2.10. The level is no field of the form: it is decided, and goes to the key that
 * the hub has for it. `resource_private` and `resource_cdp`, which only some hubs have, come with the schema of such a hub.
 */
export const thaiGdc = toLine('2.10', {
  categories: dataCategories,
  licences: licenses,
  contact: { th: 'ชื่อฝ่ายงานสำหรับติดต่อ', en: 'Unit to contact' },
})

/** The same of hubs on the older line; source: ckan_dataset.json of extension 2.1.0. */
export const olderThaiGdc = toLine('2.1.0', {
  categories: olderCategories,
  licences: olderLicenses,
  contact: { th: 'ชื่อผู้ติดต่อ', en: 'Contact' },
})

export const houseProfiles: readonly Profile[] = [thaiGdc, olderThaiGdc]
