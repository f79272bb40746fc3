import type { Bridge } from '../../shared/contract/desk.ts'

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface joins the one of the DOM
  interface Window {
    readonly desk: Bridge
  }
}
