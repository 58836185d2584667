import { levelOfCode } from '@geyi/shared/codes'
import type { Writer } from '../../database/access.ts'
import { divisionExists } from '../../division/division.query.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { once } from '../../requests/once.ts'
import { authorize } from '../../viewer/authorize.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import type { FloorAreaNorms, SetFloorAreaNormsInput } from './completeness.type.ts'
import { normsOf, writeNorms } from './norms.query.ts'

/** Says how large the centres of a district should be. @returns the norms as they then are */
export function setFloorAreaNorms(
  writer: Writer,
  viewer: Viewer | null,
  input: SetFloorAreaNormsInput,
): Promise<FloorAreaNorms> {
  const { districtCode } = input
  authorize(viewer, 'SET_NORMS', districtCode)
  return writer.transactional(own =>
    once(own, viewer, 'setFloorAreaNorms', input, async () => {
      if (levelOfCode(districtCode) !== 'district' || !(await divisionExists(own, districtCode, today())))
        throw new DomainError('BAD_USER_INPUT', `There is no district ${districtCode.slice(0, 40)}.`, {
          argument: 'districtCode',
        })
      const [norms] = await normsOf(own, [districtCode])
      for (const field of ['districtCenter', 'subdistrictCenter', 'communityCenter'] as const)
        if (input[field] !== undefined) norms![field] = normOf(field, input[field])
      const { version } = input
      if (norms!.version === version && (await writeNorms(own, districtCode, norms!, today())))
        return { ...norms!, version: version + 1 }
      throw new DomainError(
        'VERSION_CONFLICT',
        'Somebody has changed the norms since you read them. Read them again and repeat your change.',
        { version: (await normsOf(own, [districtCode]))[0]!.version },
      )
    }),
  )
}

function normOf(argument: string, area: number | null): number | null {
  if (area === null || (area >= 0 && area <= 1e7)) return area
  throw new DomainError('BAD_USER_INPUT', 'A floor area lies between 0 and 10,000,000 m².', { argument })
}
