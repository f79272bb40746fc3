/** Small choices of the eye and hand, kept on this machine: never anything of the office. */
export type KeptName = 'language' | 'look' | 'zoom' | 'account'

export const readKept = (name: KeptName): string | null => localStorage.getItem(`rabian.${name}`)

export function keep(name: KeptName, value: string): void {
  localStorage.setItem(`rabian.${name}`, value)
}
