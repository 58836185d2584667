import { Field, ID, InputType, Int } from 'type-graphql'
import { MutationInput } from '../../graphql/mutation-input.ts'
import { Role } from '../../viewer/role.ts'

@InputType({ description: 'Which accounts to list. All conditions must hold.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'Part of the name to sign in with or of the name to be shown.' })
  search?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Only those with a right to a division in the subtree of this code.',
  })
  within?: string | null

  @Field(() => Role, { nullable: true, description: 'Only those with this role.' })
  role?: Role | null

  @Field(() => Boolean, { nullable: true, description: 'Only those that are shut out, or only others.' })
  disabled?: boolean | null
}

@InputType({ description: 'A role in the subtree of one division.' })
export class AccountRightInput {
  @Field(() => Role, { description: 'The role.' })
  role!: Role

  @Field(() => String, {
    description: 'Code of the division; the empty text is everything, and only for who has a right to everything.',
  })
  divisionCode!: string
}

const USERNAME = 'Name to sign in with: 2 to 64 letters, digits, dots, dashes or underscores.'
const DISPLAY_NAME = 'Name to be shown, at most 100 characters.'

@InputType({ description: 'A new account.' })
export class CreateAccountInput extends MutationInput {
  @Field(() => String, { description: USERNAME })
  username!: string

  @Field(() => String, { nullable: true, description: `${DISPLAY_NAME} The other name when absent.` })
  displayName?: string | null

  @Field(() => [AccountRightInput], { description: 'What it may do, and where: 1 to 50 rights, all in your subtrees.' })
  rights!: AccountRightInput[]
}

@InputType({ description: 'Changes of an account.' })
export class UpdateAccountInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number

  @Field(() => String, { nullable: true, description: USERNAME })
  username?: string | null

  @Field(() => String, { nullable: true, description: DISPLAY_NAME })
  displayName?: string | null

  @Field(() => [AccountRightInput], {
    nullable: true,
    description: 'All its rights within your subtrees, in place of those it has: at most 50. Those elsewhere stay.',
  })
  rights?: AccountRightInput[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is shut out; its sessions end with it.' })
  disabled?: boolean | null
}

@InputType({ description: 'The account that needs another password.' })
export class ResetPasswordInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => Int, { description: 'Its version as you saw it.' })
  version!: number
}

@InputType({ description: 'Which sessions to end. Ending one again does no harm: the key has no use.' })
export class EndAccountSessionsInput extends MutationInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => String, { nullable: true, description: 'The session with this id; all of them when absent.' })
  sessionId?: string | null
}
