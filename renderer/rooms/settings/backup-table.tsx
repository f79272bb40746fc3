import type { Out } from '../../../shared/contract/desk.ts'
import { Chip } from '../../parts/chip.tsx'
import { When } from '../../parts/when.tsx'
import { useFormat, useWords } from '../../words/words-context.ts'

type Backup = Out<'backup:list'>['backups'][number]

/** The backups, the newest first, and whether each was opened and found whole. */
export function BackupTable({ backups }: { readonly backups: readonly Backup[] }) {
  const { settings } = useWords()
  const words = settings.backup
  const format = useFormat()
  return (
    <div className="table-box">
      <table className="table">
        <thead>
          <tr>
            <th>{words.columns.at}</th>
            <th>{words.columns.kind}</th>
            <th className="number">{words.columns.bytes}</th>
            <th>{words.columns.state}</th>
            <th>{words.columns.path}</th>
          </tr>
        </thead>
        <tbody>
          {backups.map(({ path, at, bytes, automatic, verified }) => (
            <tr key={path}>
              <td className="still">
                <When iso={at} />
              </td>
              <td className="still">{automatic ? words.automatic : words.byHand}</td>
              <td className="number still">{format.bytes(bytes)}</td>
              <td className="still">
                <Chip tone={verified ? 'green' : 'amber'} icon={verified ? 'done' : 'warning'}>
                  {verified ? words.verified : words.unverified}
                </Chip>
              </td>
              <td>
                <code className="path">{path}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
