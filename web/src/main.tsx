import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Redirect, Route, Switch } from 'wouter'
import { ApiProvider } from './api/ApiProvider.tsx'
import { CitizenPage } from './citizen/CitizenPage.tsx'
import { askAhead } from './plans/planAhead.ts'
import { Toasts } from './ui/Toasts.tsx'
import './ui/theme.css'

/** Planner pages bring Ant Design along; a citizen never loads it. */
const MapPage = lazy(() => import('./planner/MapPage.tsx'))
const PlanPages = lazy(() => import('./plans/PlanPages.tsx'))
const ComparePage = lazy(() => import('./compare/ComparePage.tsx'))

askAhead(location.pathname)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApiProvider>
      <Switch>
        <Route path="/" component={CitizenPage} />
        <Route path="/map" component={() => planner} />
        <Route path="/plan/*?" component={() => plans} />
        <Route path="/compare" component={() => comparing} />
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
      <Toasts />
    </ApiProvider>
  </StrictMode>,
)

const planner = (
  <Suspense fallback={null}>
    <MapPage />
  </Suspense>
)

const plans = (
  <Suspense fallback={null}>
    <PlanPages />
  </Suspense>
)

const comparing = (
  <Suspense fallback={null}>
    <ComparePage />
  </Suspense>
)
