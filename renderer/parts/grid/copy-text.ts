/** Puts text on the clipboard through the page's own copy event, which needs no permission of the window; answers whether it went there. */
export function copyText(text: string): boolean {
  const give = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('copy', give, { capture: true, once: true })
  const went = document.execCommand('copy')
  document.removeEventListener('copy', give, { capture: true })
  return went
}
