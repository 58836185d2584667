/** Pixels between an element and what it stands above. */
const APART = 8

/** What must stay readable at the foot of a page: hints, bars, boxes over the map. */
const READ = '[data-covers-map]'

/** Lifts an element at the foot of the page above whatever must stay readable there, as long as it is shown. @returns an end to it */
export function standClear(element: HTMLElement): () => void {
  const lift = () => {
    element.style.translate = ''
    const own = element.getBoundingClientRect()
    let foot = own.bottom
    const boxes = [...document.querySelectorAll(READ)]
      .map(box => box.getBoundingClientRect())
      // A box as high as half the page is no foot to stand on.
      .filter(({ left, right, height }) => right > own.left && left < own.right && height < innerHeight / 2)
      .sort((one, other) => other.top - one.top)
    for (const { top, bottom } of boxes) if (bottom > foot - own.height && top < foot) foot = top - APART
    element.style.translate = `0 ${foot - own.bottom}px`
  }
  lift()
  // What is at the foot changes while the message stands: another hint, a bar that opens.
  const changes = new ResizeObserver(lift)
  for (const box of document.querySelectorAll(READ)) changes.observe(box)
  addEventListener('resize', lift)
  return () => {
    changes.disconnect()
    removeEventListener('resize', lift)
    element.style.translate = ''
  }
}
