import { Component, type ReactNode } from 'react'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../words/words-context.ts'

type Props = { readonly children: ReactNode; readonly onBack?: (() => void) | undefined }

/** Catches what a drawing throws, so that one broken room never takes the window with it; the stack is never shown. */
export class Boundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const { onBack } = this.props
    return (
      <Broken
        onBack={() => {
          if (onBack === undefined) location.reload()
          else onBack()
          this.setState({ broken: false })
        }}
      />
    )
  }
}

function Broken({ onBack }: { readonly onBack: () => void }) {
  const { frame } = useWords()
  return (
    <div className="room-body">
      <Notice tone="error" title={frame.brokenTitle} actions={<Button onPress={onBack}>{frame.brokenBack}</Button>}>
        {frame.brokenSay}
      </Notice>
    </div>
  )
}
