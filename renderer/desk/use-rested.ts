import { useEffect, useState } from 'react'

/** What was typed, a fifth of a second after the last key. */
export function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), 200)
    return () => clearTimeout(timer)
  }, [typed])
  return rested
}
