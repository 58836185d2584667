import { migrations } from '@geyi/migrations'
import type { Engine } from './engine.ts'

/** One step of the schema. */
export interface Step {
  readonly name: string
  readonly statements: readonly string[]
}

/** Every step that this Geyi knows, oldest first. */
export async function knownSteps({ orm }: Engine): Promise<Step[]> {
  const steps: Step[] = []
  for (const Migration of migrations) {
    const migration = new Migration(orm.em.getDriver() as never, orm.config)
    await migration.up()
    steps.push({ name: migration.name, statements: migration.getQueries() as string[] })
  }
  return steps
}
