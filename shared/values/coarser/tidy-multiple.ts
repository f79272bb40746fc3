/** 3 × 0.1 is 0.3: a multiple has no more decimals than its base. */
export function tidy(value: number, base: number): number {
  const [, decimals = ''] = String(base).split('.')
  return /e/i.test(String(base)) ? value : Number(value.toFixed(Math.min(20, decimals.length))) + 0
}
