/** A count with its English noun: `1 row`, `12 rows`. Thai has no plural and needs none of it. */
export const countOf = (n: string, one: string, many = `${one}s`): string => `${n} ${n === '1' ? one : many}`
