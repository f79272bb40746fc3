const amounts: Readonly<Record<string, { readonly decimals: number; readonly grouped: boolean }>> = {
  '0': { decimals: 0, grouped: false },
  '0.00': { decimals: 2, grouped: false },
  '#,##0': { decimals: 0, grouped: true },
  '#,##0.00': { decimals: 2, grouped: true },
}
const days: Readonly<Record<string, (year: number, month: number, day: number) => string>> = {
  'm/d/yy': (y, m, d) => `${m}/${d}/${two(y % 100)}`,
  'd/m/yyyy': (y, m, d) => `${d}/${m}/${y}`,
  'dd/mm/yyyy': (y, m, d) => `${two(d)}/${two(m)}/${y}`,
  'yyyy-mm-dd': (y, m, d) => `${y}-${two(m)}-${two(d)}`,
}
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

// From here on the calendar of spreadsheets and that of the world count the same days.
const firstSure = 61
const lastDay = 2_958_465

/**
 * What a person sees under the few formats that most cells bear, as the library would show it; null for all else, and where a figure lies so
 * close between two others that the library alone decides. The library takes long over each cell, and large sheets have millions.
 */
export function showQuickly(value: number, format: string): string | null {
  const amount = amounts[format]
  if (amount) return showAmount(value, amount.decimals, amount.grouped)
  const day = days[format]
  if (!day || !Number.isInteger(value) || value < firstSure || value > lastDay) return null
  const date = new Date(Date.UTC(1899, 11, 30) + value * 86_400_000)
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

function showAmount(value: number, decimals: number, grouped: boolean): string | null {
  const size = Math.abs(value)
  if (!(size < 1e12)) return null
  const scaled = size * 10 ** decimals
  const part = scaled - Math.floor(scaled)
  if (part > 0.499 && part < 0.501) return null
  const whole = Math.round(scaled)
  if (whole === 0 && value < 0) return null
  const digits = String(whole).padStart(decimals + 1, '0')
  const left = decimals === 0 ? digits : digits.slice(0, -decimals)
  const shown = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${value < 0 ? '-' : ''}${grouped ? group(left) : left}${shown}`
}

function group(digits: string): string {
  let shown = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) shown = `${digits.slice(Math.max(0, end - 3), end)},${shown}`
  return shown
}
