// Records what a media element gives to the loudspeaker, and compares it with the file it plays.
(() => {
  const rate = 24000;
  const chunks = [];
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    if (!this.recorded) {
      this.recorded = true;
      record(this);
    }
    return play.call(this);
  };

  async function record(element) {
    const context = new AudioContext({ sampleRate: rate });
    const code = `registerProcessor("record", class extends AudioWorkletProcessor {
      process([[channel]]) {
        this.port.postMessage(channel?.slice() ?? new Float32Array(128));
        return true;
      }
    })`;
    const source = context.createMediaElementSource(element);
    await context.audioWorklet.addModule(URL.createObjectURL(new Blob([code], { type: "text/javascript" })));
    const node = new AudioWorkletNode(context, "record");
    node.port.onmessage = ({ data }) => chunks.push(data);
    source.connect(node);
    node.connect(context.destination);
    await context.resume();
  }

  function heard() {
    const all = new Float32Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  async function file() {
    const bytes = await (await fetch(window.sounding.src)).arrayBuffer();
    return Float32Array.from(new Int16Array(bytes, 44), (sample) => sample / 32768);
  }

  // Where `count` samples from `at` on stand in `whole`, at most `reach` away from `near`; and how
  // alike the two are, up to 1.
  function place(part, at, count, whole, near, reach) {
    let best = { alike: -1, at: near };
    for (let from = Math.max(0, near - reach); from <= Math.min(whole.length - count, near + reach); from++) {
      let both = 0, ours = 0, theirs = 0;
      for (let i = 0; i < count; i++) {
        both += part[at + i] * whole[from + i];
        ours += part[at + i] ** 2;
        theirs += whole[from + i] ** 2;
      }
      const alike = both / Math.sqrt(ours * theirs + 1e-12);
      if (alike > best.alike) best = { alike, at: from };
    }
    return best;
  }

  window.hearing = {
    secs: () => heard().length / rate,
    // How far what was heard from `from` to `until` (in seconds of the recording) strays from the
    // file, in milliseconds, once its beginning is laid on it; how alike the two are; and where it
    // slipped: how much the recording has gained there, and how alike the two are from then on. After
    // a slip it is laid on the file anew.
    async strays(from, until, near) {
      const [sound, whole] = [heard(), await file()];
      const begin = Math.round(from * rate);
      const first = place(sound, begin, 2048, whole, Math.round(near * rate), rate);
      let most = 0, alike = first.alike, ahead = first.at - begin;
      const slips = [];
      for (let at = begin; at + 2048 < until * rate; at += rate / 2) {
        const found = place(sound, at, 2048, whole, at + ahead, 240);
        if (found.alike < 0.98 && at + 4 * rate < until * rate) {
          at += rate / 2;
          const again = place(sound, at, 2048, whole, at + ahead, rate);
          slips.push({ at: at / rate, ms: (at + ahead - again.at) / rate * 1000, alike: again.alike });
          ahead = again.at - at;
          continue;
        }
        most = Math.max(most, Math.abs(found.at - at - ahead) / rate * 1000);
        alike = Math.min(alike, found.alike);
      }
      return { most_ms: most, alike, slips };
    },
    // Each silence from `from` on that is longer than 4 ms, and the largest step of the wave within
    // 30 ms of it.
    silences(from) {
      const sound = heard();
      const found = [];
      let run = 0;
      for (let i = Math.round(from * rate); i < sound.length; i++) {
        if (Math.abs(sound[i]) < 1e-4) {
          run++;
          continue;
        }
        if (run > rate * 0.004) {
          let step = 0;
          for (let j = i - run - rate * 0.03; j < i + rate * 0.03; j++) {
            step = Math.max(step, Math.abs((sound[j + 1] ?? 0) - (sound[j] ?? 0)));
          }
          found.push({ at: (i - run) / rate, ms: run / rate * 1000, step });
        }
        run = 0;
      }
      return found;
    },
    // The largest step of the file's own wave: a tone being struck.
    async step() {
      const whole = await file();
      let step = 0;
      for (let i = 1; i < whole.length; i++) step = Math.max(step, Math.abs(whole[i] - whole[i - 1]));
      return step;
    },
    // Keeps the page from doing anything else for a while.
    block(ms) {
      const until = performance.now() + ms;
      while (performance.now() < until);
    },
  };
})();
