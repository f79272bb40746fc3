/** A licence: the code as the hub spells it, and the page that says what it allows; null where the code leaves it open. */
export type Terms = { readonly code: string; readonly address: string | null }

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

/** The terms that a licence code stands for; null where none was chosen. */
export const termsOf = (code: string | null): Terms | null =>
  code === null || weighLicence(code) === 'missing' ? null : { code, address: pages.get(code) ?? null }

// The codes name no version of Creative Commons: the page is that of the version in force (4.0, 2013). “Open Data Common” names none of its licences.
const commons = 'https://creativecommons.org/licenses/'
const pages = new Map([
  ['Creative Commons Attributions', `${commons}by/4.0/`],
  ['Creative Commons Attribution Share-Alike', `${commons}by-sa/4.0/`],
  ['Creative Commons Attribution Non-Commercial', `${commons}by-nc/4.0/`],
  ['Creative Commons Attribution Non-Commercial Share-Alike', `${commons}by-nc-sa/4.0/`],
  ['Creative Commons Attribution Non-Commercial No-Derivs', `${commons}by-nc-nd/4.0/`],
  ['Creative Commons Attribution No-Derivs', `${commons}by-nd/4.0/`],
  ['Open Data Common', 'https://opendatacommons.org/licenses/'],
  ['GNU Free Documentation License', 'https://www.gnu.org/licenses/fdl-1.3.html'],
])
