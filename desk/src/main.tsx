import './fonts.css'
import './tokens.css'
import './base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { ProblemError } from './data/client.ts'
import { applyLanguage } from './language.ts'
import { createDeskRouter } from './routes/router.ts'
import { applyTheme, savedTheme } from './shell/theme.ts'

applyLanguage()
applyTheme(savedTheme())

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // What the desk answered will not change by asking again; only a lost connection may.
      retry: (failures, error) => failures < 2 && !(error instanceof ProblemError),
    },
  },
})

const router = createDeskRouter()

createRoot(document.getElementById('desk')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
