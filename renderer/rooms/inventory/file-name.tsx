import type { Out } from '../../../shared/contract/desk.ts'

export type FoundLine = Out<'inventory:files'>['files'][number]

/** The last name of a path. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** A file by its name, with its folder and the title of its table below. */
export function FileName({ path, title }: { readonly path: string; readonly title: string }) {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  return (
    <>
      <span className="disk-file">{nameOf(path)}</span>
      {folder === '' ? null : <span className="tiny">{folder}</span>}
      {title === '' ? null : <span className="tiny disk-title">{title}</span>}
    </>
  )
}
