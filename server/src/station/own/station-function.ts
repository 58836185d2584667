import { wordsOf } from '../../graphql/words.ts'

/** What a station is for. */
export type StationFunction =
  | 'GOVERNMENT_SERVICE'
  | 'PARTY_LIFE'
  | 'CIVILITY_PRACTICE'
  | 'GOVERNANCE'
  | 'DELIBERATION'
  | 'RECREATION'

/** Functions with what they are called in tables. */
export const STATION_FUNCTIONS: Readonly<Record<StationFunction, string>> = {
  GOVERNMENT_SERVICE: '政务服务',
  PARTY_LIFE: '党群活动',
  CIVILITY_PRACTICE: '文明实践',
  GOVERNANCE: '综合治理',
  DELIBERATION: '协商议事',
  RECREATION: '文体康养',
}

export const StationFunction = wordsOf<StationFunction>('StationFunction', 'What a station is for (功能).', {
  GOVERNMENT_SERVICE: '政务服务: applications and certificates are taken.',
  PARTY_LIFE: '党群活动: Party members and groups meet.',
  CIVILITY_PRACTICE: '文明实践: volunteers and civic life.',
  GOVERNANCE: '综合治理: disputes, safety, the work of the grids.',
  DELIBERATION: '协商议事: residents consult and decide.',
  RECREATION: '文体康养: culture, sports, health and care.',
})
