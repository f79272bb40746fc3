import { countOf } from '../count-of.ts'
import type * as shape from '../th/refine.ts'

/** Steps that work on the recovered table: their names. */
export const refineName: typeof shape.refineName = {
  mask: 'Part of the value hidden',
  pseudonymise: 'Value replaced by a token',
  generalise: 'Value made coarser',
  'top-code': 'Highest or lowest value limited',
  round: 'Rounded',
  'suppress-cells': 'Small counts hidden',
  'suppress-records': 'Rows that single people out hidden',
  'mend-text': 'Text mended',
  'replace-values': 'Values replaced',
  'drop-repeated': 'Repeated rows left out',
}

/** What such a step does, in the list of steps. */
export const refine: typeof shape.refine = {
  replaced: (from, to) => `${from} → ${to}`,
  nothing: 'blank',
  openOnly: 'in the open version only',
  mask: (first, last) => `keeps ${first} in front and ${last} at the end`,
  bands: width => `into bands of ${width}`,
  edges: edges => `into bands at ${edges}`,
  age: width => `birth date into age bands of ${countOf(width, 'year')}`,
  period: { month: 'date into month', quarter: 'date into quarter', year: 'date into year', decade: 'date into decade' },
  place: { district: 'into district', province: 'into province', region: 'into region' },
  prefix: keep => `keeps the first ${countOf(keep, 'digit')}`,
  groups: n => `into ${countOf(n, 'group')}`,
  top: (most, other) => `keeps the ${countOf(most, 'most frequent value')}, the others become “${other}”`,
  above: figure => `${figure} at most`,
  below: figure => `${figure} at least`,
  round: { nearest: base => `to the nearest multiple of ${base}`, unbiased: base => `to multiples of ${base}, unbiased` },
  cells: threshold => `counts below ${threshold}, and those from which they could be worked out`,
  records: {
    blank: k => `blanks values of rows that fewer than ${k} are like`,
    drop: k => `leaves out rows that fewer than ${k} are like`,
  },
}
