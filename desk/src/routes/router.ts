import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { Shell } from '../shell/Shell.tsx'
import { Broken, NotThere } from '../shell/States.tsx'
import { ClaimPage } from './ClaimPage.tsx'
import { Overview } from './Overview.tsx'
import { ReportPage } from './ReportPage.tsx'
import { Reports } from './Reports.tsx'
import { overviewSearch, reportSearch, reportsSearch } from './search.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: NotThere })

export const overviewRoute = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  component: Overview,
})

export const reportsRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: reportsSearch,
  component: Reports,
})

export const reportRoute = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report',
  validateSearch: reportSearch,
  component: ReportPage,
})

export const claimRoute = createRoute({ getParentRoute: () => root, path: '/claims/$claim', component: ClaimPage })

const tree = root.addChildren([overviewRoute, reportsRoute, reportRoute, claimRoute])

export const createDeskRouter = () =>
  createRouter({
    routeTree: tree,
    defaultErrorComponent: Broken,
    defaultPreload: false,
    scrollRestoration: true,
    search: { strict: true },
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
