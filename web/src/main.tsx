import { type ComponentType, lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { Route, Router, Switch } from 'wouter'
import { at, base, pathHere } from './address/prefix.ts'
import { ApiProvider } from './api/ApiProvider.tsx'
import { askAhead, ExplorerViewerDocument, PlanToDrawDocument } from './api/index.ts'
import { CitizenPage } from './citizen/CitizenPage.tsx'
import { Toasts } from './ui/toasts/Toasts.tsx'
import './ui/theme.css'

/** Officials' pages by the first part of their address. They bring Ant Design along; a citizen never loads it. */
const officials = {
  map: () => import('./explorer/MapPage.tsx'),
  plan: () => import('./planList/PlanPages.tsx'),
  stations: () => import('./keeping/StationsPage.tsx'),
  reach: () => import('./reach/ReachPage.tsx'),
  import: () => import('./importing/ImportPage.tsx'),
  staff: () => import('./staff/StaffPage.tsx'),
  admin: () => import('./admin/AdminPage.tsx'),
  compare: () => import('./compare/ComparePage.tsx'),
}

/** Pages that have pages of their own below them. */
const DEEP = ['plan', 'stations', 'reach', 'admin']

type Load = () => Promise<{ default: ComponentType }>

/** What is loaded by the pattern of its address; without one, where nothing else is. */
const pages: readonly [pattern: string | undefined, load: Load][] = [
  ...Object.entries(officials).map(([page, load]): [string, Load] => [
    DEEP.includes(page) ? `/${page}/*?` : `/${page}`,
    load,
  ]),
  ['/poster/:id', () => import('./poster/PosterPage.tsx')],
  ['/open', () => import('./open/OpenPage.tsx')],
  [undefined, () => import('./frame/NoSuchPage.tsx')],
]

begin(pathHere())

/** Asks for what the page of an address needs before React has drawn anything. */
function begin(path: string): void {
  const [, page, id] = path.split('/')
  const load = officials[page as keyof typeof officials]
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
          {pages.map(([pattern, load]) => {
            const Page = lazy(load)
            const page = (
              <Suspense fallback={null}>
                <Page />
              </Suspense>
            )
            return <Route key={pattern ?? ''} path={pattern!} component={() => page} />
          })}
        </Switch>
      </Router>
      <Toasts />
    </ApiProvider>
  </StrictMode>,
)
