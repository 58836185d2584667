import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import type { useViewer } from '../frame/account/useViewer.ts'
import css from '../planList/PlansPage.module.css'
import { useText } from '../ui/words/text.ts'
import { planTexts } from './desk/plans.texts.ts'

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
