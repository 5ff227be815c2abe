// The sound's own thread: it renders the track in pieces, so that neither a press nor a slow page
// ever waits for sound, nor sound for them. Holds no rule: what a piece is, is `sound`'s.
import { module } from "./module.js";
import open, { Studio } from "./web.js";

let memory;
const studio = open({ module_or_path: module() })
  .then((opened) => {
    memory = opened.memory;
    return new Studio();
  });

// Lets a newer order come in between two pieces.
const { port1, port2 } = new MessageChannel();
const others = () => new Promise((go) => {
  port1.onmessage = go;
  port2.postMessage(null);
});

let latest;

addEventListener("message", async ({ data }) => {
  if (data.turn !== undefined) latest = data.turn;
  try {
    const made = await studio;
    if (data.voice) return made.voice(data.voice);
    if (data.stereo) return made.stereo();
    if (latest !== data.turn) return;
    const pieces = made.play(data.started, data.inputs);
    for (let index = data.from; index < pieces && latest === data.turn; index++) {
      const count = made.piece(index);
      const piece = new Blob([new Uint8Array(memory.buffer, made.place(), count)]);
      postMessage({ turn: data.turn, index, piece });
      await others();
    }
  } catch (fault) {
    postMessage({ turn: data.turn, fault: String(fault?.message ?? fault) });
  }
});
