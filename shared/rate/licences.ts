/** How far a licence code of thai_gdc lets others use the data: only `open` ones give a star. */
export function weighLicence(code: string | null): 'open' | 'missing' | 'not-open' | 'unknown' {
  if (code === null || code.trim() === '' || code === 'License not specified') return 'missing'
  if (/Non-Commercial|No-Derivs/.test(code)) return 'not-open'
  return openLicences.has(code) ? 'open' : 'unknown'
}

const openLicences = new Set([
  'Open Data Common',
  'Creative Commons Attributions',
  'Creative Commons Attribution Share-Alike',
  'GNU Free Documentation License',
])
