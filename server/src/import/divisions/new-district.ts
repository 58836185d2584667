import { DomainError } from '../../errors/domain-error.ts'
import { existingDivisions } from '../../versions/divisions.query.ts'
import type { ImportContext } from '../rows/import.request.ts'
import { addDivisions } from './new-divisions.ts'

/** Makes the district if it is not there and the request gives it a name. @throws BAD_USER_INPUT if it does not. */
export async function addNewDistrict(context: ImportContext, district: string): Promise<void> {
  const { writer, request, day } = context
  if ((await existingDivisions(writer, [district], day)).size > 0) return
  const { name, nameEn = null } = request
  if (!name)
    throw new DomainError(
      'BAD_USER_INPUT',
      `There is no district ${district}. Give it a name with --name to make it.`,
      {
        argument: 'district',
      },
    )
  await addDivisions(context, [{ code: district, name: name.trim(), nameEn: nameEn?.trim() || null }])
}
