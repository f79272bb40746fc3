import { type RefObject, useEffect } from 'react'
import type { Drawing } from '../../../shared/publish/announce/lay-chart.ts'
import { paintCard } from './paint-card.ts'

type Props = {
  readonly title: string
  readonly card: Drawing
  readonly at: RefObject<HTMLCanvasElement | null>
  /** Told once the picture is painted, so that none is saved that is blank. */
  readonly onPainted: () => void
}

/** The picture for feeds and posts, just as it is saved. */
export function CardPicture({ title, card, at, onPainted }: Props) {
  useEffect(() => {
    const canvas = at.current
    let gone = false
    if (canvas !== null)
      void paintCard(canvas, card).then(() => {
        if (!gone) onPainted()
      })
    return () => {
      gone = true
    }
  }, [card, at, onPainted])
  return <canvas ref={at} className="card-picture" role="img" aria-label={title} />
}
