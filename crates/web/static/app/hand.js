// What hands do that no screen needs to know of.

// The second of two quick presses is meant for what the first one was meant for: where another screen has
// come meanwhile, it does nothing. A mouse tells how often it was pressed; fingers are told by time and
// place.
const QUICK_MS = 350;
const NEAR_PX = 24;
let last = { time: -QUICK_MS };

addEventListener("click", (event) => {
  if (event.detail === 0) return; // a key's
  const { clientX: x, clientY: y, timeStamp: time } = event;
  const near = Math.hypot(x - last.x, y - last.y) < NEAR_PX;
  const again = event.pointerType === "mouse" ? event.detail > 1 : time - last.time < QUICK_MS && near;
  const screen = document.querySelector("main");
  if (again && screen !== last.screen) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else {
    last = { time, x, y, screen };
  }
}, true);

// Words are taken while they are typed, so many milliseconds after the last letter as their field says, not
// only once it is left: who goes back or closes the page leaves none.
let typed; // the field that waits
let timer;

const take = () => {
  clearTimeout(timer);
  typed?.dispatchEvent(new Event("change"));
  typed = undefined;
};

addEventListener("input", ({ target }) => {
  if (!target.matches?.("[data-typed]")) return;
  if (typed !== target) take();
  typed = target;
  clearTimeout(timer);
  timer = setTimeout(take, Number(target.dataset.typed));
});
for (const leaving of ["popstate", "pagehide", "visibilitychange"]) addEventListener(leaving, take, true);
