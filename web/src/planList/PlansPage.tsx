import { Alert, Button, Form, Input, Select, Skeleton, Tag } from 'antd'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { at } from '../address/prefix.ts'
import {
  CreatePlanDocument,
  client,
  errorCodeOf,
  PlanDivisionsDocument,
  type PlanInListFragment,
  PlansHereDocument,
  useQuery,
} from '../api/index.ts'
import { useViewer } from '../frame/account/useViewer.ts'
import { PageBar } from '../frame/bar/PageBar.tsx'
import page from '../frame/Page.module.css'
import editor from '../plan/desk/Editor.module.css'
import type { NamedDivision } from '../plan/desk/openPlan.ts'
import { planTexts } from '../plan/desk/plans.texts.ts'
import { SignIn } from '../plan/SignIn.tsx'
import { localeOf } from '../ui/words/format.ts'
import { useLanguage } from '../ui/words/preferences.ts'
import { useName, useText } from '../ui/words/text.ts'
import css from './PlansPage.module.css'
import { plansByTurn } from './plansByTurn.ts'

/** Where a plan is opened: one that waits for a verdict, at its review. */
const addressOf = ({ id, viewerMay }: PlanInListFragment): string =>
  `/plan/${encodeURIComponent(id)}${viewerMay.some(action => action === 'REVIEW' || action === 'PUBLISH') ? '#review' : ''}`

/** The plans that one may see, and a new one. */
export function PlansPage() {
  const text = useText(planTexts)
  const account = useViewer()
  const { viewer, asked } = account
  const [{ data, fetching, error }] = useQuery({
    query: PlansHereDocument,
    variables: { first: 1000 },
    requestPolicy: 'cache-and-network',
  })
  const groups = plansByTurn(data?.plans.edges.map(({ node }) => node) ?? [])
  const planner = viewer?.rights.filter(({ role }) => role === 'PLANNER') ?? []
  return (
    <div className={`${page.page} ${editor.page}`}>
      <PageBar account={account} title={text.title} />
      <main className={css.list}>
        <div>
          {error ? (
            <Alert type="warning" showIcon title={text.failed} description={text.failedHint} />
          ) : fetching && !data ? (
            <Skeleton active />
          ) : groups.length === 0 ? (
            <p className={css.soft}>{planner.length > 0 ? text.empty : text.emptyForOthers}</p>
          ) : (
            groups.map(({ turn, plans }) => (
              <section key={turn} aria-labelledby={`plans-${turn}`}>
                <h2 id={`plans-${turn}`}>
                  {text.turn[turn]} <small className={css.count}>{plans.length}</small>
                </h2>
                <ul className={css.plans}>
                  {plans.map(plan => (
                    <PlanLine key={plan.id} plan={plan} />
                  ))}
                </ul>
              </section>
            ))
          )}
        </div>
        {asked && !viewer ? (
          <SignIn account={account} className={css.signIn} />
        ) : planner.length > 0 ? (
          <NewPlan codes={planner.map(({ divisionCode }) => divisionCode)} />
        ) : (
          viewer && <p className={css.soft}>{text.needRights}</p>
        )}
      </main>
    </div>
  )
}

function PlanLine({ plan }: { plan: PlanInListFragment }) {
  const text = useText(planTexts)
  const nameOf = useName()
  const language = useLanguage()
  const updated = new Date(plan.updatedAt).toLocaleString(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <li>
      <a href={at(addressOf(plan))}>
        <strong>{plan.name}</strong>
        <Tag>{text.state[plan.state]}</Tag>
        <small>
          {[
            plan.division && nameOf(plan.division),
            plan.author && text.by(plan.author.displayName),
            text.updated(updated),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </a>
    </li>
  )
}

/** A form for a new plan on a division that the account may redraw. */
function NewPlan({ codes }: { codes: readonly string[] }) {
  const text = useText(planTexts)
  const nameOf = useName()
  const [, go] = useLocation()
  const [divisions, setDivisions] = useState<readonly NamedDivision[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const within = codes.join(' ')
  useEffect(() => {
    void Promise.all(
      within.split(' ').map(code => client.query(PlanDivisionsDocument, { within: code }).toPromise()),
    ).then(answers =>
      setDivisions(answers.flatMap(({ data }) => data?.divisions.edges.map(({ node }) => node) ?? []).sort(byCode)),
    )
  }, [within])
  const create = async ({ name, divisionCode }: { name: string; divisionCode: string }) => {
    setBusy(true)
    setProblem(null)
    const { data, error } = await client.mutation(CreatePlanDocument, { input: { name, divisionCode } }).toPromise()
    setBusy(false)
    if (data?.createPlan) go(addressOf(data.createPlan.plan))
    else setProblem(error && errorCodeOf(error) !== 'UNREACHABLE' ? error.graphQLErrors[0]!.message : text.failedHint)
  }
  return (
    <section className={css.newPlan} aria-label={text.newPlan}>
      <h2>{text.newPlan}</h2>
      <Form layout="vertical" requiredMark={false} disabled={busy} onFinish={create}>
        <Form.Item
          name="name"
          label={text.name}
          rules={[{ required: true, whitespace: true, message: text.nameMissing }]}
        >
          <Input placeholder={text.namePlaceholder} maxLength={200} />
        </Form.Item>
        <Form.Item name="divisionCode" label={text.where} rules={[{ required: true, message: text.whereMissing }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={divisions.map(division => ({
              value: division.code,
              label: `${nameOf(division)}（${text.level[division.level]}）`,
            }))}
          />
        </Form.Item>
        {problem && <Alert className={css.problem ?? ''} type="warning" showIcon title={problem} role="alert" />}
        <Button type="primary" htmlType="submit" loading={busy}>
          {text.create}
        </Button>
      </Form>
    </section>
  )
}

const byCode = (one: NamedDivision, other: NamedDivision) =>
  one.code.length - other.code.length || (one.code < other.code ? -1 : 1)
