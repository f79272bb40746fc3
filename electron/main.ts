import { join } from 'node:path'
import { app, BrowserWindow, ipcMain, net, powerMonitor } from 'electron'
import { answerAll } from './ipc/answer.ts'
import { answersOf } from './ipc/answers.ts'
import { handOutTickets } from './ipc/hand-out-tickets.ts'
import { createTickets } from './ipc/tickets.ts'
import { trusts } from './ipc/trusts.ts'
import { utilityHost } from './jobs/host-utility.ts'
import { createReader } from './jobs/reader.ts'
import { openLog } from './log/open-log.ts'
import { startRabian } from './start-rabian.ts'
import { dialogs } from './window/dialogs.ts'
import { lockDown, refuseCertificates } from './window/lock-down.ts'
import { machineKeeper } from './window/machine-keeper.ts'
import { openWindow } from './window/open-window.ts'
import { declareScheme, serveScheme } from './window/scheme.ts'
import { tellWindow } from './window/tell-window.ts'

const bundle = import.meta.dirname
const home = process.env.RABIAN_HOME
// Named here, because the name that a system would choose differs between a package and a checkout.
app.setPath('userData', home === undefined || home === '' ? join(app.getPath('appData'), 'Rabian') : home)
// The same as the installer's: Windows puts the window and its pinned icon together by it.
app.setAppUserModelId('th.rabian.desk')
declareScheme()
refuseCertificates()

const theWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null

function open(): void {
  lockDown()
  serveScheme(join(bundle, 'renderer'))
  const dataFolder = app.getPath('userData')
  const tell = tellWindow(() => theWindow()?.webContents ?? null)
  const log = openLog(join(dataFolder, 'log'), Date.now)
  const rabian = startRabian({
    dataFolder,
    version: app.getVersion(),
    runtime: `Electron ${process.versions.electron}`,
    keeper: machineKeeper(),
    log,
    tell,
    reader: createReader(utilityHost(join(bundle, 'reader-process.js'))),
    // The system's proxy and certificates are those of the window's network stack.
    fetch: (url, init) => net.fetch(url, init),
  })
  // What nobody caught is written down. No box with a stack opens over the work, and none keeps the program from ending.
  process.on('uncaughtException', thrown => log.bug('uncaught', thrown))
  process.on('unhandledRejection', thrown => log.bug('unhandled', thrown))
  const tickets = createTickets(rabian.newId, Date.now)
  const front = { ...rabian, tickets, dialogs, paste: () => theWindow()?.webContents.paste() }
  answerAll(
    (channel, answer) => ipcMain.handle(channel, answer),
    (event: Electron.IpcMainInvokeEvent) => trusts(event, theWindow()?.webContents ?? null),
    answersOf(front),
    thrown => log.bug('answer', thrown),
  )
  handOutTickets(front, () => theWindow()?.webContents ?? null)
  powerMonitor.on('lock-screen', rabian.lock)
  powerMonitor.on('suspend', rabian.lock)
  app.on('will-quit', rabian.close)
  openWindow(bundle)
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const window = theWindow()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(open)
} else app.quit()
