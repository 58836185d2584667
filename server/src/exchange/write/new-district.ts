import { rows } from '../../database/rows.ts'
import type { ImportContext } from '../import.request.ts'
import { unknownDistrict } from './divisions.write.ts'
import { addDivisions } from './new-divisions.ts'
import { holdsOn } from './versions.query.ts'

/** Makes the district if it is not there and the request gives it a name. @throws BAD_USER_INPUT if it does not. */
export async function addNewDistrict(context: ImportContext, district: string): Promise<void> {
  const { em, request, day } = context
  const there = await rows(em, `select 1 from division_version v where v.code = $1 and ${holdsOn(day)}`, [district])
  if (there.length > 0) return
  if (!request.name) throw unknownDistrict(district)
  await addDivisions(context, [{ code: district, name: request.name, nameEn: request.nameEn ?? null }])
}
