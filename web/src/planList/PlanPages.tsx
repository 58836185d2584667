import { Route, Switch } from 'wouter'
import { PlannerTheme } from '../frame/theme/PlannerTheme.tsx'
import { PlanPage } from '../plan/PlanPage.tsx'
import { PlansPage } from './PlansPage.tsx'

/** The pages of plans. */
export default function PlanPages() {
  return (
    <PlannerTheme>
      <Switch>
        <Route path="/plan" component={PlansPage} />
        <Route path="/plan/:id" component={PlanPage} />
      </Switch>
    </PlannerTheme>
  )
}
