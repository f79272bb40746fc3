import type { DragEvent } from 'react'
import { useRef, useState } from 'react'

export type Drop = {
  readonly over: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: () => void
    readonly onDrop: (event: DragEvent) => void
  }
}

/** Takes files dropped anywhere on an element. Entering a child leaves its parent, so the depth is counted. */
export function useDrop(take: (files: readonly File[]) => void): Drop {
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const move = (by: number): void => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragEnter: event => {
        if (holdsFiles(event)) move(1)
      },
      onDragOver: event => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDragLeave: () => move(-1),
      onDrop: event => {
        depth.current = 0
        setOver(false)
        if (!holdsFiles(event)) return
        event.preventDefault()
        take([...event.dataTransfer.files])
      },
    },
  }
}
