/** What floats over a page while it is open: menus, lists, boxes and calendars of Ant Design's, and what is marked as such. */
const FLOATING = [
  ...['dropdown', 'select-dropdown', 'popover', 'picker-dropdown'].map(
    name => `.ant-${name}:not(.ant-${name}-hidden, .ant-slide-up-leave, .ant-zoom-big-leave)`,
  ),
  '[role=dialog][aria-modal=true]',
  '[data-floats]',
].join()

/** Whether Escape is for something that floats over the page, which it closes, and not for the page beneath. */
export const isFloating = (): boolean =>
  [...document.querySelectorAll<HTMLElement>(FLOATING)].some(element => element.checkVisibility())
