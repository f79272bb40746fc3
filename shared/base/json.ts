export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One spelling for one value: keys sorted by code unit, no white space, numbers as ECMAScript prints them
 * (the rules of RFC 8785). What is hashed or signed is always this.
 */
export function toCanonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(toCanonicalJson).join(',')}]`
  const keys = Object.keys(value).sort()
  return `{${keys.map(key => `${JSON.stringify(key)}:${toCanonicalJson(value[key] ?? null)}`).join(',')}}`
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value)
