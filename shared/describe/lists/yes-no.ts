import type { Code } from '../code.ts'

/** Truth as thai_gdc keeps it, a text; source: ckan_dataset.json of lines 2.1 and 2.10. */
export const yesNo: readonly Code[] = [
  { code: 'True', th: 'ใช่', en: 'Yes' },
  { code: 'False', th: 'ไม่ใช่', en: 'No' },
]

/** Consent as thai_gdc keeps it, a text; source: as above. */
export const consents: readonly Code[] = [
  { code: 'True', th: 'ยินยอม', en: 'Agreed' },
  { code: 'False', th: 'ไม่ยินยอม', en: 'Not agreed' },
]
