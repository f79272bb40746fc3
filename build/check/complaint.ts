/** Something that a check refuses: where it stands, which rule it breaks, and what to do. */
export type Complaint = { readonly file: string; readonly line?: number; readonly rule: string; readonly remedy: string }

/** A complaint as one line that editors can jump to. */
export const printComplaint = ({ file, line, rule, remedy }: Complaint): string =>
  `${line === undefined ? file : `${file}:${line}`}  ${rule}. ${remedy}`
