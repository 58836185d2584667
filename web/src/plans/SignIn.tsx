import { SignInPanel } from '../planner/SignInPanel.tsx'
import type { useViewer } from '../planner/useViewer.ts'
import { useText } from '../ui/text.ts'
import css from './PlansPage.module.css'
import { planTexts } from './plans.texts.ts'

/** Stands in the place of what only those who are signed in may see. */
export function SignIn({ account }: { account: ReturnType<typeof useViewer> }) {
  const text = useText(planTexts)
  return (
    <section className={css.signIn} aria-label={text.signInFirst}>
      <h2>{text.signInFirst}</h2>
      <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
    </section>
  )
}
