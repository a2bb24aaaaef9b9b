import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { hasPlace } from '../shell/kept-place.ts'
import { Shell } from '../shell/Shell.tsx'
import { Broken, NotThere } from '../shell/States.tsx'
import { Overview } from './Overview.tsx'
import {
  deskSearch,
  eventsSearch,
  figuresSearch,
  outletsSearch,
  overviewSearch,
  placesSearch,
  queueSearch,
  reportSearch,
  reportsSearch,
  searchSearch,
} from './search.ts'

const root = createRootRoute({ component: Shell, notFoundComponent: NotThere, validateSearch: deskSearch })

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: overviewSearch,
  component: Overview,
})

/* The overview is what opens; every other view is loaded when it is asked for. */

const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: eventsSearch,
  component: lazyRouteComponent(() => import('./EventsPage.tsx'), 'EventsPage'),
})

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$event',
  component: lazyRouteComponent(() => import('./EventPage.tsx'), 'EventPage'),
})

const figures = createRoute({
  getParentRoute: () => root,
  path: '/figures',
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import('./FiguresPage.tsx'), 'FiguresPage'),
})

const places = createRoute({
  getParentRoute: () => root,
  path: '/places',
  validateSearch: placesSearch,
  component: lazyRouteComponent(() => import('./PlacesPage.tsx'), 'PlacesPage'),
})

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import('./ReportsPage.tsx'), 'ReportsPage'),
})

const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
})

const beside = createRoute({
  getParentRoute: () => root,
  path: '/reports/$report/beside/$other',
  component: lazyRouteComponent(() => import('./BesidePage.tsx'), 'BesidePage'),
})

const outlets = createRoute({
  getParentRoute: () => root,
  path: '/outlets',
  validateSearch: outletsSearch,
  component: lazyRouteComponent(() => import('./OutletsPage.tsx'), 'OutletsPage'),
})

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import('./SearchPage.tsx'), 'SearchPage'),
})

const add = createRoute({
  getParentRoute: () => root,
  path: '/add',
  component: lazyRouteComponent(() => import('./AddPage.tsx'), 'AddPage'),
})

const queue = createRoute({
  getParentRoute: () => root,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('../queue/QueuePage.tsx'), 'QueuePage'),
})

const claim = createRoute({
  getParentRoute: () => root,
  path: '/claims/$claim',
  component: lazyRouteComponent(() => import('./ClaimPage.tsx'), 'ClaimPage'),
})

const tree = root.addChildren([
  overview,
  events,
  event,
  figures,
  places,
  reports,
  report,
  beside,
  outlets,
  search,
  add,
  queue,
  claim,
])

export const createDeskRouter = () =>
  createRouter({
    routeTree: tree,
    defaultErrorComponent: Broken,
    defaultPreload: 'intent',
    // A long list finds its own place.
    scrollRestoration: ({ location }) => !hasPlace(location.state.__TSR_key),
    scrollRestorationBehavior: 'instant',
    search: { strict: true },
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
