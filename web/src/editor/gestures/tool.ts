/** What the hand does on the map. */
export const TOOLS = ['select', 'vertex', 'reshape', 'split', 'transfer', 'release', 'create', 'measure'] as const
export type Tool = (typeof TOOLS)[number]

/** One key a tool. */
export const TOOL_KEYS: Readonly<Record<Tool, string>> = {
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
export const changesDraft = (tool: Tool): boolean => tool !== 'select' && tool !== 'measure'

/** The tool of a key. */
export const toolOfKey = (key: string): Tool | undefined => TOOLS.find(tool => TOOL_KEYS[tool] === key.toLowerCase())
