import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

/** Says after an erasure which backups the desk could not reach; a person has to see to them. */
export function CopiesElsewhere({ paths, onClose }: { readonly paths: readonly string[]; readonly onClose: () => void }) {
  const { common } = useWords()
  return (
    <Dialog
      open={paths.length > 0}
      alert
      title={common.elsewhereTitle}
      onClose={onClose}
      foot={
        <Button kind="main" autoFocus onPress={onClose}>
          {common.understood}
        </Button>
      }
    >
      <p>{common.elsewhereSay}</p>
      <ul className="stack-tight" aria-label={common.elsewhereList}>
        {paths.map(path => (
          <li key={path}>
            <code>{path}</code>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
