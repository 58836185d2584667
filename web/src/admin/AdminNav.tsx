import { holidayTexts } from '../holidays/holidays.texts.ts'
import { Views } from '../ui/bar/Views.tsx'
import { useText } from '../ui/words/text.ts'
import { accountsTexts } from './accounts/accounts.texts.ts'
import { adminTexts } from './admin.texts.ts'
import { auditTexts } from './audit/audit.texts.ts'
import { keysTexts } from './keys/keys.texts.ts'
import { settingsTexts } from './settings/settings.texts.ts'

export type View = 'accounts' | 'keys' | 'district' | 'holidays' | 'map' | 'audit'

/** Where each view of the page is. */
export const ADDRESS: Record<View, string> = {
  accounts: '/admin/accounts',
  keys: '/admin/keys',
  district: '/admin/district',
  holidays: '/admin/holidays',
  map: '/admin/map',
  audit: '/admin/audit',
}

/** The views of the page; what all districts share is for who administers everything. */
export function AdminNav({ view, everything }: { view: View; everything: boolean }) {
  const text = useText(adminTexts)
  const { title: accounts } = useText(accountsTexts)
  const { title: keys } = useText(keysTexts)
  const { title: holidays } = useText(holidayTexts)
  const { district, map } = useText(settingsTexts)
  const { title: audit } = useText(auditTexts)
  const words: Record<View, string> = { accounts, keys, district, holidays, map, audit }
  const views = (Object.keys(ADDRESS) as View[]).filter(one => one !== 'map' || everything)
  return (
    <Views
      label={text.views}
      views={views.map(one => ({ address: ADDRESS[one], words: words[one], isShown: one === view }))}
    />
  )
}
