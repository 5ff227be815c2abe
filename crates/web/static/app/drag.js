// Putting a row of a list elsewhere by dragging its handle. The rows make room while it moves; what it
// comes to is for the app, which hears `put` with the two places.

addEventListener("pointerdown", (down) => {
  const handle = down.target.closest?.(".handle");
  const row = handle?.closest("li");
  if (!row) return;
  const rows = [...row.parentNode.children];
  const from = rows.indexOf(row);
  const places = rows.map((row) => row.getBoundingClientRect());
  const middle = (place) => place.y + place.height / 2;
  let to = from;
  const shift = (row, by) => { row.style.transform = by === 0 ? "" : `translateY(${by}px)`; };
  const move = ({ clientY }) => {
    const by = clientY - down.clientY;
    // By the finger and not by the row, which may be long while its parts are in view.
    to = places.filter((place, at) => at !== from && middle(place) < clientY).length;
    rows.forEach((row, at) => {
      const room = from < at && at <= to ? -1 : to <= at && at < from ? 1 : 0;
      shift(row, at === from ? by : room * places[from].height);
    });
  };
  const end = ({ type }) => {
    handle.removeEventListener("pointermove", move);
    rows.forEach((row) => shift(row, 0));
    if (type === "pointerup" && to !== from) {
      row.parentNode.dispatchEvent(new CustomEvent("put", { detail: [from, to] }));
    }
  };
  // Without it the drag ends at the handle's edge.
  handle.setPointerCapture(down.pointerId);
  handle.addEventListener("pointermove", move);
  handle.addEventListener("pointerup", end, { once: true });
  handle.addEventListener("pointercancel", end, { once: true });
});
