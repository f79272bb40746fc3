import type { IpcMainInvokeEvent, WebContents } from 'electron'
import { appOrigin } from '../window/scheme.ts'

/** True for the main frame of our own window on our own origin, and for nobody else. The frame is read at once: it may be gone later. */
export function trusts(event: IpcMainInvokeEvent, window: WebContents | null): boolean {
  const frame = event.senderFrame
  if (window === null || frame === null || event.sender.id !== window.id) return false
  return frame === window.mainFrame && frame.url.startsWith(`${appOrigin}/`)
}
