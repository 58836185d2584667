/** What the hand does on the map. */
export const TOOLS = ['select', 'vertex', 'reshape', 'split', 'transfer', 'release', 'create', 'measure'] as const
type RailTool = (typeof TOOLS)[number]
/** Beside those, the lasso that selects: it is taken where grids are to be chosen. */
export type Tool = RailTool | 'lasso'

/** One key a tool. */
export const TOOL_KEYS: Readonly<Record<RailTool, string>> = {
  select: 'v',
  vertex: 'e',
  reshape: 'r',
  split: 's',
  transfer: 't',
  release: 'u',
  create: 'n',
  measure: 'd',
}

/** Whether a tool changes the draft: the others are for everybody who sees it. */
export const changesDraft = (tool: Tool): boolean => tool !== 'select' && tool !== 'lasso' && tool !== 'measure'

/** The tool of a key. */
export const toolOfKey = (key: string): Tool | undefined => TOOLS.find(tool => TOOL_KEYS[tool] === key.toLowerCase())
