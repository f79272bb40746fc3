import type { Column, ColumnType, Value } from '../../../shared/model/table.ts'

/** Adds the check digit to twelve digits. */
export function toId(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0)
  return `${twelve}${(11 - (sum % 11)) % 10}`
}

/** 1-4-5-2-1, as the card prints a citizen id. */
export const group = (id: string): string => `${id.slice(0, 1)}-${id.slice(1, 5)}-${id.slice(5, 10)}-${id.slice(10, 12)}-${id.slice(12)}`

/** The n-th made-up citizen id; `first` is its first digit. */
export const citizen = (n: number, first = 1 + (n % 8)): string =>
  toId(`${first}0000${String((n * 7919) % 100_000).padStart(5, '0')}${String(n % 100).padStart(2, '0')}`)

const given = ['สมชาย', 'กฤษณะ', 'เพ็ญศรี', 'วัฒนา', 'ไพโรจน์', 'อรุณี', 'กรวิชญ์', 'ชลธิชา']
const family = ['ใจดี', 'รักไทย', 'แสงทอง', 'ศรีสุข', 'ทองคำ', 'บุญมี', 'วงศ์ใหญ่']
export const fullName = (n: number): string => `${given[n % given.length]} ${family[n % family.length]}`

export const column = (label: string, type: ColumnType = 'string', name = 'c'): Column => ({ name, label, type, unit: null })

/** A table of one column. */
export const ofOne = (label: string, values: readonly Value[], type: ColumnType = 'string') => ({
  columns: [column(label, type)],
  rows: values.map(value => [value]),
})

export const times = <T>(count: number, make: (n: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n))
