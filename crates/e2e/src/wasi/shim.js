// A worker that runs one WASI test binary: arguments in, what it prints out. Only what Rust's test
// harness asks for; there are no files. A worker, since a test may count for minutes and the page
// has to answer meanwhile.
'use strict';

class Exit extends Error {
  constructor(code) { super(`exit ${code}`); this.code = code; }
}

async function run(args, environment) {
  const SUCCESS = 0, BADF = 8, NOSYS = 52;
  const decoder = new TextDecoder(), encoder = new TextEncoder();
  let memory, out = '';
  const view = () => new DataView(memory.buffer);
  const bytes = () => new Uint8Array(memory.buffer);
  const strings = list => list.map(text => encoder.encode(`${text}\0`));
  const sizes = list => (count, size) => {
    view().setUint32(count, list.length, true);
    view().setUint32(size, list.reduce((sum, text) => sum + text.length, 0), true);
    return SUCCESS;
  };
  const put = list => (pointers, buffer) => {
    for (const text of list) {
      view().setUint32(pointers, buffer, true);
      bytes().set(text, buffer);
      pointers += 4;
      buffer += text.length;
    }
    return SUCCESS;
  };
  const argv = strings(args);
  const environ = strings(Object.entries(environment).map(([key, value]) => `${key}=${value}`));
  const wasi = {
    args_sizes_get: sizes(argv),
    args_get: put(argv),
    environ_sizes_get: sizes(environ),
    environ_get: put(environ),
    clock_time_get(_id, _precision, time) {
      view().setBigUint64(time, BigInt(Math.round(performance.now() * 1e6)), true);
      return SUCCESS;
    },
    random_get(pointer, length) {
      for (let at = 0; at < length; at += 65536) {
        crypto.getRandomValues(bytes().subarray(pointer + at, pointer + Math.min(length, at + 65536)));
      }
      return SUCCESS;
    },
    fd_write(fd, vectors, count, written) {
      let sum = 0;
      for (let i = 0; i < count; i += 1) {
        const at = view().getUint32(vectors + 8 * i, true);
        const length = view().getUint32(vectors + 8 * i + 4, true);
        out += decoder.decode(bytes().slice(at, at + length), { stream: true });
        sum += length;
      }
      view().setUint32(written, sum, true);
      return fd === 1 || fd === 2 ? SUCCESS : BADF;
    },
    fd_fdstat_get(fd, stat) {
      if (fd > 2) return BADF;
      bytes().fill(0, stat, stat + 24);
      view().setUint8(stat, 2);
      return SUCCESS;
    },
    proc_exit(code) { throw new Exit(code); },
    sched_yield: () => SUCCESS,
    fd_prestat_get: () => BADF,
    fd_prestat_dir_name: () => BADF,
  };
  // Whatever else it imports has to do with files, of which there are none.
  const imports = { wasi_snapshot_preview1: new Proxy(wasi, {
    get: (known, name) => known[name] ?? (() => NOSYS),
  }) };
  const module = await WebAssembly.compileStreaming(fetch('/test.wasm'));
  const instance = await WebAssembly.instantiate(module, imports);
  memory = instance.exports.memory;
  let code = 0;
  try {
    instance.exports._start();
  } catch (error) {
    code = error instanceof Exit ? error.code : 134;
    if (!(error instanceof Exit)) out += `\n${error.stack}\n`;
  }
  return { code, out };
}

onmessage = ({ data: [args, environment] }) => {
  run(args, environment).then(postMessage, error => postMessage({ code: 1, out: String(error) }));
};
