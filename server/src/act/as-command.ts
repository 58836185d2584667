import type { Writer } from '../database/access.ts'
import type { Engine } from '../database/engine/engine.ts'
import { recorded } from './act.query.ts'
import { type Act, acting } from './act.ts'
import { actOfCommand } from './act-of-command.ts'

/** Does what a command does in one transaction, and records it there as done by whoever runs it. */
export function asCommand<Result>(
  { em }: Pick<Engine, 'em'>,
  operation: string,
  work: (writer: Writer, act: Act) => Promise<Result>,
): Promise<Result> {
  const act = actOfCommand(operation)
  return acting(act, () => em.fork().transactional(own => recorded(own, act, () => work(own, act))))
}
