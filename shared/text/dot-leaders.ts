const leader = /\s*(?:\.{3,}|…+|(?:\.\s){3,}\.?|_{3,})\s*$/

/** A name without the dots that lead the eye from it to its figures. What is dots alone stays: it is a mark for nothing. */
export function dropLeader(text: string): string {
  const bare = text.replace(leader, '')
  return bare.trim() === '' ? text : bare
}
