import type { Audience } from '../model/recovery.ts'

/** What a description says of the other version of its dataset begins like this, by for whom the described one is. */
const leads: Readonly<Record<Audience, string>> = {
  open: 'ฉบับจำกัดการเข้าถึงของข้อมูลชุดนี้:',
  restricted: 'ฉบับเปิดเผยของข้อมูลชุดนี้:',
}

/** True of a description that names the other version. */
export const tellsOther = (notes: string): boolean => notes.split('\n').some(isOther)

/** The description with one paragraph at its end that names the other version; the restricted one may be asked for, the open one is there for all. */
export function withOther(notes: string, own: Audience, other: { readonly title: string; readonly slug: string }): string {
  const asks = own === 'open' ? ' ขอใช้ได้จากหน่วยงานเจ้าของข้อมูล' : ''
  return [...withoutOther(notes).split('\n'), `${leads[own]} ${other.title} (${other.slug})${asks}`].join('\n').replace(/^\n+/, '')
}

/** The description without that paragraph. */
export const withoutOther = (notes: string): string =>
  notes
    .split('\n')
    .filter(line => !isOther(line))
    .join('\n')
    .trimEnd()

const isOther = (line: string): boolean => line.startsWith(leads.open) || line.startsWith(leads.restricted)
