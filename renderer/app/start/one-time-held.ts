// Between signing in with a one-time password and choosing one's own the page holds it, so that nobody types it twice; never longer.
let held = ''

export const holdOneTime = (password: string): void => {
  held = password
}

/** The password that was typed just now; empty where the page began anew meanwhile. */
export function takeOneTime(): string {
  const taken = held
  held = ''
  return taken
}
