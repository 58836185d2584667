import type { CatalogueItemFragment } from '../../api/index.ts'
import { Facts } from '../../frame/Figures.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { catalogueTexts } from './catalogue.texts.ts'

/** One service item, for whoever may only look at it. */
export function ItemFacts({ item }: { item: CatalogueItemFragment }) {
  const text = useText(catalogueTexts)
  const language = useLanguage()
  const nameOf = useName()
  const list = language === 'zh' ? '、' : ', '
  const { deputised } = item
  const facts: [string, string][] = [
    [text.code, item.code],
    [text.category, nameOf({ name: item.category, nameEn: item.categoryEn })],
    [text.levels, item.levels.map(level => text.level[level]).join(list)],
    [text.department, item.department ?? ''],
    [text.documents, item.documents.join(list)],
    [text.deputised, typeof deputised === 'boolean' ? (deputised ? text.yes : text.no) : text.unknown],
    [text.deputisedHow, item.deputisedHow ?? ''],
    [text.synonyms, item.synonyms.join(list)],
  ]
  return <Facts facts={facts.filter(([, said]) => said !== '')} />
}
