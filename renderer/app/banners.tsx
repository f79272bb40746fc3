import { useAtDesk } from '../desk/office-context.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { useWords } from '../words/words-context.ts'

/** What must be known in every room: that this is for practice, or that the keys wait for a password. */
export function Banners({ onUnseal }: { readonly onUnseal: () => void }) {
  const { frame } = useWords()
  const { state, office, me } = useAtDesk()
  return (
    <div className="banners">
      {office.which === 'practice' ? (
        <p className="banner practice">
          <Icon name="learn" />
          <span>{frame.practice}</span>
        </p>
      ) : null}
      {state.sealed ? (
        <p className="banner sealed">
          <Icon name="key" />
          <span>{frame.sealed}</span>
          {me.roles.includes('administrator') ? (
            <Button small onPress={onUnseal}>
              {frame.unseal}
            </Button>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
