// The app's module, put together again from the streams that `xtask-bundle` took it apart into
// (`streams.rs` there says why, and how the file is laid out). Nothing is decided here.
const [HEAD, CODE, DECLARED, LABEL, CALL, LOCAL, OFFSET, LONG, FLOAT, OTHER, TAIL, SHORT] = Array(12).keys();
const STREAMS = SHORT + 5;
// What an instruction is, where one number from a stream isn't all that follows it.
const [ALONE, END, BLOCK, MEMORY, TABLE, BYTES, TWO, LONGER, ALIGNED, WIDE] = Array.from(Array(10).keys(), (kind) => kind + STREAMS);
// Alignments of loads and stores by nature, from 0x28 on.
const NATURAL = Uint8Array.from("23230011001122232301012");
// Operands of the instructions that begin with 0xfc.
const OPERANDS = Uint8Array.from("000000002121212111");

// By an instruction's code: the stream of the number that follows, or what it is.
const KINDS = new Uint8Array(256).fill(ALONE);
for (const [kind, first, last = first] of [
  [BLOCK, 0x02, 0x04], [END, 0x0b], [LABEL, 0x0c, 0x0d], [TABLE, 0x0e], [CALL, 0x10], [TWO, 0x11],
  [LOCAL, 0x20, 0x22], [OTHER, 0x23, 0x26], [MEMORY, 0x28, 0x3e], [OTHER, 0x3f, 0x40],
  [SHORT, 0x41], [LONG, 0x42], [BYTES, 0x43, 0x44], [OTHER, 0xd0, 0xd2], [ALIGNED, 0xe0, 0xe7],
  [WIDE, 0xe9, 0xed], [LONGER, 0xfc],
]) KINDS.fill(kind, first, last + 1);

const address = new URL("web.wasm", import.meta.url);
let made; // what was put together here and isn't kept yet

// For WebAssembly: as it was kept, else put together.
export async function module() {
  const kept = await globalThis.caches?.match(address).catch(() => undefined);
  if (kept) return kept;
  const response = await fetch(new URL("web.streams", import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  made = joined(new Uint8Array(await response.arrayBuffer()));
  return made;
}

// Keeps it beside the other files of its version: putting it together takes a while on a phone.
export async function keep(cache) {
  if (made === undefined || !await caches.has(cache)) return;
  const kept = new Response(made, { headers: { "content-type": "application/wasm" } });
  made = undefined;
  await (await caches.open(cache)).put(address, kept);
}

function joined(file) {
  // Where each stream is read; the file's own beginning with the first's.
  const places = new Int32Array(STREAMS);
  const number = () => {
    let value = 0;
    let byte = 128;
    for (let shift = 0; byte > 127; shift += 7) {
      byte = file[places[HEAD]++];
      value |= (byte & 127) << shift;
    }
    return value;
  };
  const length = number();
  const functions = number();
  const lengths = Array.from({ length: STREAMS }, number);
  for (let stream = 1; stream < STREAMS; stream++) {
    places[stream] = places[stream - 1] + lengths[stream - 1];
  }

  const out = new Uint8Array(length + 8);
  let to = 0;
  const copy = (stream, count) => {
    for (let left = count; left > 0; left--) out[to++] = file[places[stream]++];
  };
  // A number as it is written.
  const leb = (stream) => {
    let from = places[stream];
    let byte = 128;
    while (byte > 127) out[to++] = byte = file[from++];
    places[stream] = from;
  };
  // The same where it is small, and what it is.
  const small = (stream) => out[to++] = file[places[stream]++];
  // Writes a number before what stands from a place on.
  const insert = (value, place) => {
    const digits = [];
    let rest = value;
    for (; rest > 127; rest >>>= 7) digits.push(rest & 127 | 128);
    digits.push(rest);
    out.copyWithin(place + digits.length, place, to);
    out.set(digits, place);
    to += digits.length;
  };

  // One instruction; what it adds to the blocks that are open.
  const instruction = () => {
    const op = file[places[CODE]++];
    const kind = KINDS[op];
    if (kind === ALIGNED) {
      out[to++] = file[places[CODE]++];
      out[to++] = op - 0xe0;
      leb(OFFSET);
      return 0;
    }
    if (kind === WIDE) {
      out[to++] = 0x41;
      copy(SHORT + op - 0xe9, op - 0xe8);
      return 0;
    }
    out[to++] = op;
    if (kind < STREAMS) {
      leb(kind);
    } else if (kind === END) {
      return -1;
    } else if (kind === BLOCK) {
      leb(CODE);
      return 1;
    } else if (kind === MEMORY) {
      out[to++] = NATURAL[op - 0x28];
      leb(OFFSET);
    } else if (kind === BYTES) {
      copy(FLOAT, op === 0x43 ? 4 : 8);
    } else if (kind === TWO) {
      leb(OTHER);
      leb(OTHER);
    } else if (kind === LONGER) {
      for (let left = OPERANDS[small(CODE)]; left > 0; left--) leb(OTHER);
    } else if (kind === TABLE) {
      let labels = 0;
      let byte = 128;
      for (let shift = 0; byte > 127; shift += 7) labels |= ((byte = small(OTHER)) & 127) << shift;
      for (; labels >= 0; labels--) leb(OTHER);
    }
    return 0;
  };

  copy(HEAD, lengths[HEAD]);
  const code = to;
  insert(functions, to);
  for (let left = functions; left > 0; left--) {
    const body = to;
    for (let groups = small(DECLARED); groups > 0; groups--) {
      leb(DECLARED);
      small(DECLARED);
    }
    for (let depth = 1; depth > 0;) depth += instruction();
    insert(to - body, body);
  }
  insert(to - code, code);
  copy(TAIL, lengths[TAIL]);
  if (to !== length) throw new Error("web.streams is not whole");
  return out.subarray(0, length);
}
