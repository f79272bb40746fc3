import { type ReactNode, useEffect, useState } from 'react'
import { useWords } from '../words/words-context.ts'
import { Button } from './button.tsx'

/** Copies a text and says so for two seconds. */
export function CopyButton({
  text,
  label,
  children,
}: {
  readonly text: string
  readonly label?: string | undefined
  readonly children?: ReactNode
}) {
  const { common } = useWords()
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <span className="copy">
      <Button
        small
        icon={copied ? 'check' : 'copy'}
        label={children === undefined ? (label ?? common.copy) : undefined}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {children}
      </Button>
      <span className="unseen" role="status">
        {copied ? common.copied : ''}
      </span>
    </span>
  )
}
