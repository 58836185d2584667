import {
  allPages,
  CompareDivisionsDocument,
  type DivisionFilter,
  type DivisionToCompareFragment,
} from '../../api/index.ts'

/** The divisions in force today, in the order of their codes. @throws the API's CombinedError */
export const loadDivisions = (filter: DivisionFilter): Promise<DivisionToCompareFragment[]> =>
  allPages(CompareDivisionsDocument, { filter }, data => data.divisions)
