import type { AccountInListFragment } from '../../api/index.ts'
import type { TableCells } from '../../frame/files/writeTable.ts'
import type { Language } from '../../ui/words/preferences.ts'
import { accountsTexts } from './accounts.texts.ts'

/** Accounts as a table, for whoever looks through them: who may sign in, how, and what they may do where. */
export function accountTable(
  accounts: readonly AccountInListFragment[],
  placeOf: (code: string) => string,
  language: Language,
): TableCells {
  const text = accountsTexts[language]
  return [
    [text.username, text.displayName, text.rights, text.state, text.way],
    ...accounts.map(({ username, displayName, rights, disabled, signsInBy }) => [
      username,
      displayName,
      rights
        .map(({ role, divisionCode }) => `${text.role[role]} ${placeOf(divisionCode)} ${divisionCode}`.trim())
        .join('; '),
      disabled ? text.disabled : text.active,
      text.signsInBy[signsInBy],
    ]),
  ]
}
