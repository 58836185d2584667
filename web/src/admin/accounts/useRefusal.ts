import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { accountsTexts } from './accounts.texts.ts'

/** Whether a change was refused because the account is no longer as it was seen. */
export const isOutdated = (error: CombinedError | undefined): boolean =>
  error !== undefined && ['VERSION_CONFLICT', 'NOT_FOUND'].includes(errorCodeOf(error))

/** Why a change of an account was refused, in the words of the page. */
export function useRefusal(): (error: CombinedError | undefined) => string {
  const text = useText(accountsTexts)
  return error => {
    const code = error && errorCodeOf(error)
    const reason = error?.graphQLErrors[0]?.extensions.reason
    if (isOutdated(error)) return text.conflict
    if (reason === 'TAKEN') return text.taken
    if (reason === 'BAD_NAME') return text.usernameWrong
    if (code === 'FORBIDDEN') return text.refused
    return code === 'BAD_USER_INPUT' ? error!.graphQLErrors[0]!.message : text.unreachable
  }
}
