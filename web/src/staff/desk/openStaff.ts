import { errorCodeOf } from '../../api/index.ts'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { languageNow } from '../../ui/words/preferences.ts'
import { staffTexts } from './staff.texts.ts'
import { StaffDesk, type StaffNews } from './staffDesk.ts'
import { remoteStaff } from './staffServer.ts'

/** Why a change was refused, in the words of the page. */
function refusalInWords({ error, reason }: Extract<StaffNews, { type: 'refused' }>): string {
  const { refused, refusedElse } = staffTexts[languageNow()]
  const said = reason ?? (error?.graphQLErrors[0]?.extensions.reason as string | undefined)
  const code = error ? errorCodeOf(error) : reason
  if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND') return refused.conflict!
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return refused.forbidden!
  if (code === 'UNREACHABLE') return refused.unreachable!
  return (said && refused[said]) || refusedElse
}

/** The desk in a browser, over the API. */
export const openStaff = (): StaffDesk =>
  new StaffDesk(remoteStaff, news => {
    const text = staffTexts[languageNow()]
    if (news.type === 'refused') return showToast({ text: refusalInWords(news), tone: 'warning' })
    showToast({
      text: text.news[news.type](news.name),
      ...(news.undo ? { action: { label: text.undo, run: news.undo } } : {}),
    })
  })
