import { SignInPanel } from '../frame/account/SignInPanel.tsx'
import type { useViewer } from '../frame/account/useViewer.ts'
import { useText } from '../ui/words/text.ts'
import { planTexts } from './desk/plans.texts.ts'
import css from './SignIn.module.css'

/** Stands in the place of what only those who are signed in may see. */
export function SignIn({
  account,
  className = '',
}: {
  account: ReturnType<typeof useViewer>
  className?: string | undefined
}) {
  const text = useText(planTexts)
  return (
    <section className={`${css.signIn} ${className}`} aria-label={text.signInFirst}>
      <h2>{text.signInFirst}</h2>
      <SignInPanel demoAccounts={account.demoAccounts} signIn={account.signIn} done={() => {}} />
    </section>
  )
}
