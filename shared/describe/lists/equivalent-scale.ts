import { toCodes } from '../code.ts'

/** Scales of maps; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. */
export const equivalentScales = toCodes([
  ['1:4,000', '1:4,000'],
  ['1:10,000', '1:10,000'],
  ['1:25,000', '1:25,000'],
  ['1:50,000', '1:50,000'],
  ['1:250,000', '1:250,000'],
  ['อื่นๆ', 'Other'],
])
