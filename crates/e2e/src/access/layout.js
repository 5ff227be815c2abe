// What a layout does to people, a line for each fault: text that is cut off, runs out of its box or lies
// over other text; a page that scrolls sideways; targets under 44 by 44 pixels; a Stop that lies under what
// is told; a control that has the focus and is hidden or not marked. Scrolls, and moves the focus; puts both back.
(() => {
  const TARGET = 43.5, RING = 2, CONTRAST = 3;
  const faults = [];
  const shown = node => node.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })
    && node.closest('[inert]') === null;
  const styles = new Map();
  const style = node => styles.get(node) ?? styles.set(node, getComputedStyle(node)).get(node);
  const called = node => `${node.localName}.${node.getAttribute('class') ?? ''}`
    + ` “${(node.getAttribute('aria-label') ?? node.textContent).trim().slice(0, 40)}”`;
  const ancestors = function* (node) {
    for (let at = node; at !== null && at !== document.documentElement; at = at.parentElement) yield at;
  };
  // What only screen readers hear.
  const unseen = node => [...ancestors(node)].some(at => style(at).clipPath === 'inset(50%)');
  // A preview of words that are said in full a moment later may be cut short.
  const preview = node => node.closest('[aria-hidden=true]') !== null;

  // Not `innerWidth`: on a phone that grows with what is too wide, and nothing ever would be.
  const WIDE = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > WIDE) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide, the screen ${WIDE}`);
  }

  // Every line of text, with the layer that it scrolls with.
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() === '' || parent.ownerSVGElement || parent.localName === 'noscript') continue;
    if (!shown(parent) || unseen(parent)) continue;
    range.selectNodeContents(text);
    const layer = [...ancestors(parent)].find(at => ['fixed', 'sticky'].includes(style(at).position));
    for (const line of range.getClientRects()) {
      if (line.width > 0.5) texts.push({ line, parent, layer: layer ?? null });
    }
  }

  const reported = new Set();
  const once = (node, what) => {
    const fault = `${what}: ${called(node)}`;
    if (!reported.has(fault)) faults.push(fault);
    reported.add(fault);
  };
  for (const { line, parent } of texts) {
    if (preview(parent)) continue;
    // Letters need less height than their line has.
    const slack = line.height * 0.2;
    let block = null, scrolls = false;
    for (const at of ancestors(parent)) {
      const { display, overflowX, overflowY, position } = style(at);
      if (display === 'inline' || display === 'contents') continue;
      const box = at.getBoundingClientRect();
      if (block === null) {
        block = at;
        if (line.right > box.right + 1.5 || line.left < box.left - 1.5) once(at, 'text beside its box');
        if (overflowY === 'visible' && line.bottom > box.bottom + slack) once(at, 'text below its box');
      }
      const cut = overflow => overflow === 'hidden' || overflow === 'clip';
      if (cut(overflowX) && (line.right > box.right + 1.5 || line.left < box.left - 1.5)
        || cut(overflowY) && (line.bottom > box.bottom + slack || line.top < box.top - slack)) {
        once(parent, 'text cut off');
      }
      scrolls ||= ['auto', 'scroll'].includes(overflowX);
      if (scrolls || position === 'fixed') break;
    }
    if (!scrolls && (line.left < -1.5 || line.right > WIDE + 1.5)) once(parent, 'text off the screen');
  }
  const inside = ({ top, bottom, left, right, height }) =>
    ({ top: top + height * 0.22, bottom: bottom - height * 0.22, left: left + 1, right: right - 1 });
  const boxes = texts.map(text => ({ ...text, box: inside(text.line) })).sort((a, b) => a.box.top - b.box.top);
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].box.top < one.box.bottom; next += 1) {
      const other = boxes[next];
      if (other.layer === one.layer && other.parent !== one.parent
        && other.box.left < one.box.right && one.box.left < other.box.right) {
        once(one.parent, `text over ${called(other.parent)}`);
      }
    }
  });

  // What a finger has to hit; words within a sentence are as high as their line.
  const PRESSED = 'button, a[href], input, select, textarea, summary, [role=button], [tabindex="0"]';
  const controls = [...document.querySelectorAll(PRESSED)].filter(node => shown(node) && !unseen(node));
  const inSentence = node => style(node).display === 'inline'
    && [...node.parentElement.childNodes].some(beside => beside.nodeType === 3 && beside.data.trim() !== '');
  for (const node of controls) {
    // An area of the body is as large as it is; the list beside has all of them.
    if (node.ownerSVGElement || inSentence(node)) continue;
    const { width, height } = (node.closest('label') ?? node).getBoundingClientRect();
    if (width < TARGET || height < TARGET) once(node, `${Math.round(width)} by ${Math.round(height)}`);
  }

  // What can be pressed stays in its card.
  for (const node of controls) {
    const card = node.closest('.card, .notice, .sheet')?.getBoundingClientRect();
    const { left, right } = node.getBoundingClientRect();
    if (card && !node.ownerSVGElement && (left < card.left - 1.5 || right > card.right + 1.5)) {
      once(node, 'sticks out of its card');
    }
  }

  // A drawing's words grow with all others.
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const text of document.querySelectorAll('.chart text')) {
    const scale = text.getScreenCTM().a;
    if (shown(text) && parseFloat(style(text).fontSize) * scale < root * 0.4) once(text, 'small in its drawing');
  }

  // What is told in a session lies over nothing that stops it.
  const stops = [...document.querySelectorAll('.session .stop')].filter(shown);
  if (stops.length > 0) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.textContent = 'As many words as anybody is ever told in a line that goes away. '.repeat(2);
    document.querySelector('.app').append(toast);
    for (const stop of stops) {
      stop.scrollIntoView({ block: 'nearest' });
      const [own, other] = [stop, toast].map(node => node.getBoundingClientRect());
      const apart = own.top >= other.bottom || other.top >= own.bottom
        || own.left >= other.right || other.left >= own.right;
      if (!apart) once(stop, 'under what is told');
    }
    toast.remove();
  }

  // Where the focus goes, it is seen.
  const channels = colour => colour.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  const light = colour => channels(colour).slice(0, 3).map(value => value / 255)
    .map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  const ground = node => [...ancestors(node)].map(at => getComputedStyle(at).backgroundColor)
    .find(colour => (channels(colour)[3] ?? 1) > 0.99) ?? 'rgb(255, 255, 255)';
  const marked = node => [node, node.nextElementSibling, node.closest('label')].some(at => {
    if (at === null) return false;
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(at);
    // A ring within a box lies on the box, one about it on what is behind.
    const behind = ground(parseFloat(outlineOffset) < 0 ? at : at.parentElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= RING
      && contrast(light(outlineColor), light(behind)) >= CONTRAST;
  });
  const before = document.activeElement;
  const scrolled = [scrollX, scrollY];
  for (const node of controls) {
    if (node.disabled || node.tabIndex < 0) continue;
    // What has the focus already isn't scrolled to.
    document.activeElement?.blur();
    node.focus();
    if (document.activeElement !== node) {
      once(node, 'takes no focus');
      continue;
    }
    const box = node.getBoundingClientRect();
    // The middle of what the screen has room for.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    const [x, y] = [box.x + box.width / 2, (top + bottom) / 2];
    const hit = document.elementFromPoint(x, y);
    if (!node.ownerSVGElement && !(hit !== null && (node.contains(hit) || hit.contains(node)))) {
      once(node, `has the focus under ${hit === null ? 'nothing' : called(hit)}`);
    }
    if (node.matches(':focus-visible') && !node.ownerSVGElement && !marked(node)) {
      once(node, 'has the focus and isn’t marked');
    }
  }
  before?.focus?.({ preventScroll: true });
  scrollTo(...scrolled);
  return faults;
})()
