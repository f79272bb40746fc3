import { toCodes } from '../code.ts'

/**
 * Licences; source: thai_gdc, ckan_dataset.json of line 2.10. The spelling is the hub's own: “Attributions” with an s, “Common” without.
 */
export const licenses = toCodes([
  ['Open Data Common', 'Open Data Commons'],
  ['Creative Commons Attributions', 'Creative Commons Attribution'],
  ['Creative Commons Attribution Non-Commercial', 'Creative Commons Attribution Non-Commercial'],
  ['Creative Commons Attribution Share-Alike', 'Creative Commons Attribution Share-Alike'],
  ['Creative Commons Attribution Non-Commercial Share-Alike', 'Creative Commons Attribution Non-Commercial Share-Alike'],
  ['Creative Commons Attribution Non-Commercial No-Derivs', 'Creative Commons Attribution Non-Commercial No-Derivs'],
  ['Creative Commons Attribution No-Derivs', 'Creative Commons Attribution No-Derivs'],
  ['อื่นๆ', 'Other'],
])

/** Licences of line 2.1, in its spelling; source: its ckan_dataset.json. */
export const olderLicenses = toCodes([
  ['License not specified', 'License not specified'],
  ['Creative Commons Attributions', 'Creative Commons Attribution'],
  ['Creative Commons Attribution Share-Alike', 'Creative Commons Attribution Share-Alike'],
  ['Creative Commons Non-Commercial (Any)', 'Creative Commons Non-Commercial (any)'],
  ['Open Data Common', 'Open Data Commons'],
  ['GNU Free Documentation License', 'GNU Free Documentation License'],
  ['อื่นๆ', 'Other'],
])
