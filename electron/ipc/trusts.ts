import { appOrigin } from '../window/served.ts'

// What is looked at of Electron's own event and contents.
type Frame = { readonly url: string }
type Asked = { readonly sender: { readonly id: number }; readonly senderFrame: Frame | null }
type OurWindow = { readonly id: number; readonly mainFrame: Frame }

/** True for the main frame of our own window on our own origin, and for nobody else. The frame is read at once: it may be gone later. */
export function trusts(event: Asked, window: OurWindow | null): boolean {
  const frame = event.senderFrame
  if (window === null || frame === null || event.sender.id !== window.id) return false
  return frame === window.mainFrame && frame.url.startsWith(`${appOrigin}/`)
}
