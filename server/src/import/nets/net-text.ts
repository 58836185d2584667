import type { PlanNet } from '../../plan/nets/net.ts'

/** A net as it was read, for a person's eyes. */
export function netText({ department, cells, remarks }: PlanNet, dryRun = false): string {
  const staff = cells.reduce((sum, { staffCount }) => sum + (staffCount ?? 0), 0)
  return [
    ...(dryRun ? ['Nothing was laid beside the plan, as asked.'] : []),
    `${department}: ${cells.length.toLocaleString('en')} cells${staff > 0 ? `, ${staff.toLocaleString('en')} staff` : ''}.`,
    ...remarks.map(({ code, row, message }) => `  ${row === undefined ? '' : `row ${row}: `}${code} ${message}`),
  ].join('\n')
}
