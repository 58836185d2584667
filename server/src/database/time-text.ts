/** SQL for a moment as ISO 8601 text in UTC: the engines' drivers read moments differently. */
export const timeText = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
