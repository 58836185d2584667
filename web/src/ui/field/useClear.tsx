import { CloseIcon } from '../icons.tsx'
import { type Texts, useText } from '../words/text.ts'

/**
 * How an input or a choice is emptied: for `allowClear`, whose own button has an English name, or none but that of its icon.
 */
export function useClear() {
  const { clear } = useText(texts)
  return {
    label: clear,
    clearIcon: (
      <>
        <CloseIcon />
        <span className="visually-hidden">{clear}</span>
      </>
    ),
  }
}

const texts: Texts<{ clear: string }> = { zh: { clear: '清除' }, en: { clear: 'Clear' } }
