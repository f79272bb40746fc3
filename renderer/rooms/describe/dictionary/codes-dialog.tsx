import { memo, useCallback, useMemo, useRef } from 'react'
import { wordLimits } from '../../../../shared/model/dictionary.ts'
import { Button } from '../../../parts/button.tsx'
import { Dialog } from '../../../parts/dialog.tsx'
import { useFormat, useWords } from '../../../words/words-context.ts'
import type { Code, Words } from './dictionary-view.ts'
import { codesTwice } from './dictionary-view.ts'

type Props = {
  readonly words: Words
  readonly heading: string
  readonly values: readonly string[] | null
  readonly disabled: boolean
  readonly onPut: (words: readonly Words[]) => void
  readonly onClose: () => void
}

/** The codes of one column: what stands in it, and what each value means. */
export function CodesDialog({ words, heading, values, disabled, onPut, onClose }: Props) {
  const { dictionary } = useWords()
  const format = useFormat()
  const { codes } = words
  const twice = useMemo(() => codesTwice(codes), [codes])
  const held = useMemo(() => (values === null ? null : new Set(values)), [values])
  const others = (values ?? []).filter(value => !codes.some(({ code }) => code === value)).slice(0, wordLimits.codes - codes.length)
  const put = (next: readonly Code[]): void => onPut([{ ...words, codes: [...next] }])
  // A row that is not drawn anew changes the codes as they are by now, not as they were when it was drawn.
  const now = useRef(put)
  now.current = put
  const all = useRef(codes)
  all.current = codes
  const change = useCallback((at: number, code: Code | null): void => {
    const had = all.current
    now.current(code === null ? had.filter((_, n) => n !== at) : had.map((one, n) => (n === at ? code : one)))
  }, [])
  return (
    <Dialog
      open
      wide
      title={dictionary.codesOf(heading)}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={onClose}>
          {dictionary.done}
        </Button>
      }
    >
      <p className="quiet">{dictionary.codesSay}</p>
      {disabled ? null : (
        <div className="row">
          <Button small icon="add" onPress={() => put([...codes, { code: '', th: '', en: '' }])}>
            {dictionary.addCode}
          </Button>
          {others.length === 0 ? null : (
            <Button small icon="magic" onPress={() => put([...codes, ...others.map(code => ({ code, th: '', en: '' }))])}>
              {dictionary.fromValues(format.number(others.length))}
            </Button>
          )}
        </div>
      )}
      {codes.length === 0 ? (
        <p className="quiet">{dictionary.noCodes}</p>
      ) : (
        <table className="table code-table">
          <thead>
            <tr>
              <th>{dictionary.code}</th>
              <th>{dictionary.codeThai}</th>
              <th>{dictionary.codeEnglish}</th>
              <th>
                <span className="unseen">{dictionary.codes}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {codes.map((code, at) => (
              <CodeRow
                // biome-ignore lint/suspicious/noArrayIndexKey: the place of a row is all that tells it from others while it is being typed
                key={at}
                at={at}
                {...code}
                says={twice.has(code.code) ? dictionary.codeTwice : held?.has(code.code) === false ? dictionary.notInTable : ''}
                disabled={disabled}
                onChange={change}
              />
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  )
}

type RowProps = Code & {
  readonly at: number
  readonly says: string
  readonly disabled: boolean
  readonly onChange: (at: number, code: Code | null) => void
}

const CodeRow = memo(function CodeRow({ at, code, th, en, says, disabled, onChange }: RowProps) {
  const { dictionary } = useWords()
  const format = useFormat()
  const own = { code, th, en }
  const nth = format.number(at + 1)
  const input = (field: keyof Code, name: string) => (
    <input
      className={field === 'code' ? 'input exact' : 'input'}
      type="text"
      value={own[field]}
      disabled={disabled}
      maxLength={wordLimits.code}
      aria-label={dictionary.codeNth(name, nth)}
      onChange={event => onChange(at, { ...own, [field]: event.target.value })}
    />
  )
  return (
    <tr>
      <td>
        {input('code', dictionary.code)}
        {says === '' || code === '' ? null : <span className="tiny">{says}</span>}
      </td>
      <td>{input('th', dictionary.codeThai)}</td>
      <td>{input('en', dictionary.codeEnglish)}</td>
      <td>
        {disabled ? null : (
          <Button small kind="quiet" icon="erase" label={dictionary.removeCode(code || nth)} onPress={() => onChange(at, null)} />
        )}
      </td>
    </tr>
  )
})
