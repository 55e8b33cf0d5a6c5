// What is wrong with the place of the focus, in words; and, now that the focus has left it, with how
// the place before showed it. Kept for the next stop: the element, and how it looks with the focus.
const faults = [];
const shown = element => {
  const words = element.innerText || element.ariaLabel || element.id;
  return `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${words.trim().slice(0, 40)}”`;
};
const brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});
// Red, green, blue from 0 to 255, and how opaque it is from 0 to 1.
const parts = colour => {
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, opaque] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, opaque / 255];
};
// Relative luminance and contrast as WCAG 2.2 defines them.
const light = colour => {
  const [red, green, blue] = parts(colour).slice(0, 3).map(part => part / 255)
    .map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one, other) => {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};
const ground = element => {
  for (let node = element; node; node = node.parentElement) {
    const colour = getComputedStyle(node).backgroundColor;
    if (parts(colour)[3] > 0.99) return colour;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
};
// The element, what it stands in (a field's frame may show its focus), what stands in it (a mark's ring).
const around = element => {
  const all = [];
  for (let node = element; node && node !== document.body && all.length < 4; node = node.parentElement) all.push(node);
  return [...all, ...[...element.querySelectorAll('*')].slice(0, 6)];
};
// Lines that can show a focus: where one is there, its colour; elsewhere nothing.
const lines = element => {
  const style = getComputedStyle(element);
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? style.outlineColor : '';
  const shadow = style.boxShadow === 'none' ? '' : style.boxShadow.match(/^(?:[a-z]+\([^)]*\)|#\w+|[a-z]+)/)?.[0] ?? '';
  const border = parseFloat(style.borderBottomWidth) >= 2 ? style.borderBottomColor : '';
  const stroke = style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2 ? style.stroke : '';
  return [outline, shadow, border, stroke];
};
const look = element => around(element).map(node => [node, lines(node)]);

const before = window.stopBefore;
if (before?.element.isConnected && before.element !== document.activeElement) {
  const told = before.look.flatMap(([node, focused]) => {
    const now = node.isConnected ? lines(node) : focused;
    return focused.filter((line, place) => line && line !== now[place])
      .map(line => contrast(line, ground(node.parentElement ?? node)));
  });
  if (Math.max(0, ...told) < 3) faults.push(`the focus does not show on ${shown(before.element)}: contrast ${told}`);
}

const element = document.activeElement;
window.stopBefore = undefined;
if (element && element !== document.body && element.tagName !== 'IFRAME') {
  if (before?.element.isConnected && before.element !== element) {
    const follows = before.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const first = !document.querySelector('.skip') || element.matches('.skip');
    if (!follows && !first) faults.push(`${shown(element)} stands before ${shown(before.element)} and is reached after it`);
  }
  if (before?.element === element) faults.push(`the focus stays on ${shown(element)}`);
  // Some part of it is seen, and nothing that stays while the page scrolls lies over it.
  const boxes = [...(element.labels?.[0] ?? element).getClientRects(), ...element.getClientRects()];
  const spots = boxes.flatMap(box => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (left >= right || top >= bottom) return [];
    return [0.1, 0.5, 0.9].map(part => [left + (right - left) * part, (top + bottom) / 2]);
  });
  const stays = node => {
    for (let over = node; over; over = over.parentElement) {
      if (['fixed', 'sticky'].includes(getComputedStyle(over).position)) return over;
    }
  };
  const hits = spots.map(([x, y]) => document.elementFromPoint(x, y)).filter(Boolean);
  const seen = hits.some(hit => element.contains(hit) || hit.contains(element)
    || element.labels?.[0]?.contains(hit) || hit.closest?.('label')?.control === element);
  if (!seen) faults.push(`${shown(element)} is out of sight`);
  for (const hit of hits) {
    const over = stays(hit);
    if (over && !over.contains(element)) {
      faults.push(`${shown(element)} lies under ${shown(over)}`);
      break;
    }
  }
  window.stopBefore = {element, look: look(element)};
}
return faults;
