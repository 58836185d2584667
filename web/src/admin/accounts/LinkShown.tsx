import { at } from '../../address/prefix.ts'
import { formatMoment } from '../../ui/words/formatMoment.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useText } from '../../ui/words/text.ts'
import { accountsTexts } from './accounts.texts.ts'
import { ShownOnce } from './ShownOnce.tsx'

/** A link to an account, as it comes from the server. */
export interface Link {
  readonly path: string
  readonly expiresAt: string
}

/** A link that is shown this once, to be handed on. */
export function LinkShown({ link }: { link: Link }) {
  const text = useText(accountsTexts)
  const language = useLanguage()
  return (
    <ShownOnce
      title={text.link}
      hint={text.linkHint(formatMoment(link.expiresAt, language))}
      value={`${location.origin}${at(link.path)}`}
      copy={text.copy}
      copied={text.copied}
      copyFailed={text.copyFailed}
    />
  )
}
