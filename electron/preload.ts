import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Bridge } from '../shared/contract/desk.ts'

// The whole surface between the window and the desk: one way to ask, one way to hear, one way to hand over a file.
const bridge: Bridge = {
  ask: (question, input) => ipcRenderer.invoke(`ask/${question}`, input),
  hear: (topic, listen) => {
    const onNews = (_event: unknown, news: Parameters<typeof listen>[0]) => listen(news)
    ipcRenderer.on(`hear/${topic}`, onNews)
    return () => {
      ipcRenderer.off(`hear/${topic}`, onNews)
    }
  },
  ticketFor: file => ipcRenderer.invoke('ticket', file instanceof File ? webUtils.getPathForFile(file) : ''),
}

contextBridge.exposeInMainWorld('desk', bridge)
