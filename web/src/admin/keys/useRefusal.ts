import { type CombinedError, errorCodeOf } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { keysTexts } from './keys.texts.ts'

/** Why a change of a key was refused, in the words of the page. */
export function useRefusal(): (error: CombinedError | undefined) => string {
  const text = useText(keysTexts)
  return error => {
    const code = error && errorCodeOf(error)
    if (code === 'FORBIDDEN') return text.refused
    if (code === 'NOT_FOUND') return text.gone
    return code === 'BAD_USER_INPUT' ? error!.graphQLErrors[0]!.message : text.unreachable
  }
}
