import { useWords } from '../words/words-context.ts'
import { findPasswordProblem, shortestPassword } from './new-password.ts'
import { TextInput } from './text-input.tsx'

type Props = {
  readonly first: string
  readonly second: string
  readonly onFirst: (value: string) => void
  readonly onSecond: (value: string) => void
  /** Errors are shown once the form was tried. */
  readonly tried: boolean
}

/** A new password, typed twice. */
export function NewPasswordFields({ first, second, onFirst, onSecond, tried }: Props) {
  const { start } = useWords()
  const problem = tried ? findPasswordProblem(first, second) : null
  return (
    <>
      <TextInput
        label={start.newPassword}
        type="password"
        value={first}
        onChange={onFirst}
        required
        help={start.passwordHelp(shortestPassword)}
        error={problem === 'short' ? start.passwordShort(shortestPassword) : undefined}
        autoComplete="new-password"
      />
      <TextInput
        label={start.passwordAgain}
        type="password"
        value={second}
        onChange={onSecond}
        required
        error={problem === 'differs' ? start.passwordDiffers : undefined}
        autoComplete="new-password"
      />
    </>
  )
}
