import { wordsOf } from '../../graphql/words.ts'

/** At which level of divisions a service item is done. */
export type ServiceLevel = 'DISTRICT' | 'SUBDISTRICT' | 'COMMUNITY'

export const ServiceLevel = wordsOf<ServiceLevel>('ServiceLevel', 'At which level a service item is done.', {
  DISTRICT: '区级',
  SUBDISTRICT: '街道/乡镇级',
  COMMUNITY: '社区/村级',
})
