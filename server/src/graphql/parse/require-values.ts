import { DomainError } from '../../errors/domain-error.ts'

/**
 * Passes a change that leaves these fields alone or gives them a value: absent and null are two things.
 * @throws BAD_USER_INPUT for one that null would empty
 */
export function requireValues<Input extends object>(input: Input, fields: readonly (keyof Input & string)[]): void {
  const emptied = fields.find(field => input[field] === null)
  if (emptied)
    throw new DomainError('BAD_USER_INPUT', `\`${emptied}\` can’t be emptied: give a value, or leave it out.`, {
      argument: emptied,
      reason: 'EMPTY',
    })
}
