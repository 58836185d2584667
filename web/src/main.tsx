import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Router, Switch } from 'wouter'
import { at, base, pathHere } from './address/prefix.ts'
import { ApiProvider } from './api/ApiProvider.tsx'
import { askAhead, ExplorerViewerDocument, PlanToDrawDocument } from './api/index.ts'
import { CitizenPage } from './citizen/CitizenPage.tsx'
import { Toasts } from './ui/toasts/Toasts.tsx'
import './ui/theme.css'

/** Planner pages bring Ant Design along; a citizen never loads it. */
const loadMap = () => import('./explorer/MapPage.tsx')
const loadPlans = () => import('./planList/PlanPages.tsx')
const loadStations = () => import('./keeping/StationsPage.tsx')
const loadReach = () => import('./reach/ReachPage.tsx')
const loadImport = () => import('./importing/ImportPage.tsx')
const loadAdmin = () => import('./admin/AdminPage.tsx')
const loadStaff = () => import('./staff/StaffPage.tsx')
const loadComparison = () => import('./compare/ComparePage.tsx')
const PosterPage = lazy(() => import('./poster/PosterPage.tsx'))
const OpenPage = lazy(() => import('./open/OpenPage.tsx'))
const NoSuchPage = lazy(() => import('./frame/NoSuchPage.tsx'))
const MapPage = lazy(loadMap)
const PlanPages = lazy(loadPlans)
const StationsPage = lazy(loadStations)
const ReachPage = lazy(loadReach)
const ImportPage = lazy(loadImport)
const AdminPage = lazy(loadAdmin)
const StaffPage = lazy(loadStaff)
const ComparePage = lazy(loadComparison)

begin(pathHere())

/** Asks for what the page of an address needs before React has drawn anything. */
function begin(path: string): void {
  const [, page, id] = path.split('/')
  const loads = {
    map: loadMap,
    plan: loadPlans,
    stations: loadStations,
    reach: loadReach,
    import: loadImport,
    admin: loadAdmin,
    staff: loadStaff,
    compare: loadComparison,
  }
  const load = loads[page as keyof typeof loads]
  if (!load) return
  // Where it can't be loaded, React hears of it too.
  load().catch(() => {})
  askAhead(ExplorerViewerDocument, {})
  if (page === 'plan' && id && /^Plan(:|%3A)[\w-]+$/i.test(id))
    askAhead(PlanToDrawDocument, { id: decodeURIComponent(id) })
}

// Without network the citizen's page and posters open from what the browser keeps; begun once nobody waits for anything else.
if (import.meta.env.PROD && /^\/(poster\/.*)?$/.test(pathHere()))
  addEventListener('load', () =>
    setTimeout(() => void navigator.serviceWorker?.register(at('/sw.js')).catch(() => {}), 3_000),
  )

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApiProvider>
      <Router base={base}>
        <Switch>
          <Route path="/" component={CitizenPage} />
          <Route path="/map" component={() => planner} />
          <Route path="/plan/*?" component={() => plans} />
          <Route path="/poster/:id" component={() => poster} />
          <Route path="/stations/*?" component={() => keeping} />
          <Route path="/reach/*?" component={() => reaching} />
          <Route path="/import" component={() => importing} />
          <Route path="/staff" component={() => staffing} />
          <Route path="/admin/*?" component={() => administering} />
          <Route path="/open" component={() => opening} />
          <Route path="/compare" component={() => comparing} />
          <Route component={() => nothing} />
        </Switch>
      </Router>
      <Toasts />
    </ApiProvider>
  </StrictMode>,
)

const planner = (
  <Suspense fallback={null}>
    <MapPage />
  </Suspense>
)

const poster = (
  <Suspense fallback={null}>
    <PosterPage />
  </Suspense>
)

const plans = (
  <Suspense fallback={null}>
    <PlanPages />
  </Suspense>
)

const keeping = (
  <Suspense fallback={null}>
    <StationsPage />
  </Suspense>
)

const reaching = (
  <Suspense fallback={null}>
    <ReachPage />
  </Suspense>
)

const importing = (
  <Suspense fallback={null}>
    <ImportPage />
  </Suspense>
)

const administering = (
  <Suspense fallback={null}>
    <AdminPage />
  </Suspense>
)

const staffing = (
  <Suspense fallback={null}>
    <StaffPage />
  </Suspense>
)

const opening = (
  <Suspense fallback={null}>
    <OpenPage />
  </Suspense>
)

const comparing = (
  <Suspense fallback={null}>
    <ComparePage />
  </Suspense>
)

const nothing = (
  <Suspense fallback={null}>
    <NoSuchPage />
  </Suspense>
)
