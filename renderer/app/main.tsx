import '../look/all.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SightProvider } from '../desk/sight-provider.tsx'
import { WordsProvider } from '../words/words-provider.tsx'
import { App } from './app.tsx'
import { Boundary } from './boundary.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('the page has no root')

createRoot(root).render(
  <StrictMode>
    <SightProvider>
      <WordsProvider>
        <Boundary>
          <App />
        </Boundary>
      </WordsProvider>
    </SightProvider>
  </StrictMode>,
)
