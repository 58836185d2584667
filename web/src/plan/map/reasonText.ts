import type { Reason } from '../../editor/draft/preview.ts'
import type { toolTexts } from './tools.texts.ts'

/** Why something can't be drawn, in words. */
export function reasonText(
  { code, keeper }: Reason,
  text: (typeof toolTexts)['zh'],
  divisionName: (code: string) => string,
): string {
  if (code === 'LOCKED') return text.reason.LOCKED(divisionName(keeper ?? ''))
  const { LOCKED: _, ...words } = text.reason
  return code in words ? words[code as keyof typeof words] : words.other
}
