import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { appOrigin } from './served.ts'

/** Opens the one window of the desk: isolated, sandboxed, without Node. */
export function openWindow(bundle: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: '#f7f6f2',
    title: 'ระเบียน',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(bundle, 'preload.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  window.removeMenu()
  void window.loadURL(`${appOrigin}/`)
  return window
}
