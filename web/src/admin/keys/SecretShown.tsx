import { useText } from '../../ui/words/text.ts'
import { ShownOnce } from '../accounts/ShownOnce.tsx'
import css from './Keys.module.css'
import { keysTexts } from './keys.texts.ts'

/** A key that is shown this once, and how a program sends it. */
export function SecretShown({ secret }: { secret: string }) {
  const text = useText(keysTexts)
  return (
    <div>
      <ShownOnce
        title={text.secret}
        hint={text.secretHint}
        value={secret}
        copy={text.copy}
        copied={text.copied}
        copyFailed={text.copyFailed}
      />
      <p className={css.how}>
        {text.howTo} <code>Authorization: Bearer …</code>
      </p>
    </div>
  )
}
