/**
 * The region of a province by its official code: the five of the National Statistical Office, whose codes of the Department of Provincial
 * Administration begin alike (1, 2 and 7 the centre, 3 and 4 the north-east, 5 and 6 the north, 8 and 9 the south; Bangkok by itself).
 */
export function regionOf(code: string): string | null {
  if (code.startsWith('10')) return 'กรุงเทพมหานคร'
  return regions.find(({ first }) => first.includes(code.charAt(0)))?.name ?? null
}

const regions = [
  { first: '127', name: 'ภาคกลาง' },
  { first: '34', name: 'ภาคตะวันออกเฉียงเหนือ' },
  { first: '56', name: 'ภาคเหนือ' },
  { first: '89', name: 'ภาคใต้' },
] as const
