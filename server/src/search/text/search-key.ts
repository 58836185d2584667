/**
 * A text as it is compared: full-width forms as plain ones, lower case, no accents, and neither spaces, apostrophes nor other signs.
 * `Cuì'fēng  社区` → `cuifeng社区`. The ü of pinyin is a v, as it is typed.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFC')
