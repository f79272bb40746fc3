import { useRoute } from '../desk/route-provider.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { useWords } from '../words/words-context.ts'

/** F1: what this room is for, how it goes, and the keys. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const { frame, help } = useWords()
  const { route } = useRoute()
  const { what, steps } = help[route.room]
  return (
    <Dialog open title={`${frame.help} · ${frame.room[route.room]}`} onClose={onClose}>
      <p>{what}</p>
      <ol className="steps">
        {steps.map(step => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{frame.keysTitle}</h3>
      <dl className="keys">
        {frame.keys.map(([key = '', does = '']) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
