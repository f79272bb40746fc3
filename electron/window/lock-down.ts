import { app, session } from 'electron'

/** Refuses what a desk never needs: other pages, other windows, webviews, permissions, devices. Copying text is the one thing allowed. */
export function lockDown(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', event => event.preventDefault())
    contents.on('will-frame-navigate', event => event.preventDefault())
    contents.on('will-redirect', event => event.preventDefault())
    contents.on('will-attach-webview', event => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
  const office = session.defaultSession
  office.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === 'clipboard-sanitized-write'))
  office.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  office.setDevicePermissionHandler(() => false)
  office.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  office.setSpellCheckerEnabled(false)
}

/** No client certificate is offered by itself, and no certificate error is waved through. */
export function refuseCertificates(): void {
  app.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
    event.preventDefault()
    choose()
  })
  app.on('certificate-error', (_event, _contents, _url, _error, _certificate, choose) => choose(false))
}
