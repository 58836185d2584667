import { Route, Switch } from 'wouter'
import { PlannerTheme } from '../frame/PlannerTheme.tsx'
import { PlansPage } from '../planList/PlansPage.tsx'
import { PlanPage } from './PlanPage.tsx'

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
