// A copy with photos: one ZIP file of the journal and the side photos that are kept here, and the way back
// from it. What it holds is in docs/formats.md; the app finds `rollwise.archive`.
//
// Photos lie in it as they are, all else is deflated. It has no date, so that the same data give the same
// bytes in the same browser.

// The most that one file of an archive may hold, in bytes, as for a copy without photos.
const MOST = 2 ** 27;
const JOURNAL = "journal.jsonl";
const PHOTOS = "photos.jsonl";
const [HERE, LISTED, END] = [0x04034b50, 0x02014b50, 0x06054b50];

const table = Uint32Array.from({ length: 256 }, (_, number) => {
  for (let bit = 0; bit < 8; bit += 1) number = (number >>> 1) ^ (number & 1 ? 0xedb88320 : 0);
  return number;
});
const checksum = (bytes) => {
  let sum = -1;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255] ^ (sum >>> 8);
  return ~sum >>> 0;
};

// What comes out of a stream that packs or unpacks; more than may be is refused on the way.
const through = async (bytes, stream) => {
  const pieces = [];
  let length = 0;
  const out = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (;;) {
    const { value, done } = await out.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    length += value.length;
    if (length > MOST) throw new Error("too long");
    pieces.push(value);
  }
};

// Numbers as ZIP has them: each after how many bytes it takes.
const numbers = (...pairs) => {
  const bytes = [];
  for (let at = 0; at < pairs.length; at += 2)
    for (let byte = 0; byte < pairs[at]; byte += 1) bytes.push((pairs[at + 1] >>> (8 * byte)) & 255);
  return new Uint8Array(bytes);
};

// One ZIP file of `[name, bytes, method]`, in this order; method 8 deflates.
const packed = async (files) => {
  const [parts, list] = [[], []];
  let [offset, listed] = [0, 0];
  for (const [name, bytes, method] of files) {
    const data = method ? await through(bytes, new CompressionStream("deflate-raw")) : bytes;
    const path = new TextEncoder().encode(name);
    // Version 2.0, names in UTF-8, 1980-01-01.
    const about = [2, 20, 2, 0x800, 2, method, 2, 0, 2, 0x21, 4, checksum(bytes),
      4, data.length, 4, bytes.length, 2, path.length, 2, 0];
    parts.push(numbers(4, HERE, ...about), path, data);
    list.push(numbers(4, LISTED, 2, 20, ...about, 2, 0, 2, 0, 2, 0, 4, 0, 4, offset), path);
    offset += 30 + path.length + data.length;
    listed += 46 + path.length;
  }
  const count = files.length;
  const end = numbers(4, END, 2, 0, 2, 0, 2, count, 2, count, 4, listed, 4, offset, 2, 0);
  return new Blob([...parts, ...list, end]);
};

// The files of a ZIP file by their names, each as what reads it. Throws where it isn't one.
const listed = (bytes) => {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const files = new Map();
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== LISTED) throw new Error("damaged");
    const [method, sum] = [view.getUint16(at + 10, true), view.getUint32(at + 16, true)];
    const [length, here] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [path, extra, note] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + path));
    files.set(name, async () => {
      const from = here + 30 + view.getUint16(here + 26, true) + view.getUint16(here + 28, true);
      const data = bytes.subarray(from, from + length);
      const whole = method ? await through(data, new DecompressionStream("deflate-raw")) : data;
      if (checksum(whole) !== sum) throw new Error("damaged");
      return whole;
    });
    at += 46 + path + extra + note;
  }
  return files;
};

const text = (bytes) => new TextDecoder().decode(bytes);
const lines = (text) => text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
const path = (key) => `photos/${key.replace("/", "-")}.jpg`;

rollwise.archive = {
  // The ZIP file of a journal's text and the photos of these readings; nothing where there is no such photo.
  async make(journal, keys) {
    const photos = (await rollwise.photo.all()).filter(([key]) => keys.includes(key));
    if (photos.length === 0) return undefined;
    const told = photos.map(([photo, { width, height, marks }]) =>
      `${JSON.stringify({ photo, width, height, marks })}\n`);
    const encoder = new TextEncoder();
    const files = [[JOURNAL, encoder.encode(journal), 8], [PHOTOS, encoder.encode(told.join("")), 8]];
    for (const [key, { blob }] of photos)
      files.push([path(key), new Uint8Array(await blob.arrayBuffer()), 0]);
    return packed(files);
  },

  // The journal's text of a copy with or without photos, and the photos. Throws where it is neither.
  async open(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (text(bytes.subarray(0, 4)) !== "PK\x03\x04") return { journal: text(bytes), photos: [] };
    const files = listed(bytes);
    const journal = text(await files.get(JOURNAL)());
    const told = files.has(PHOTOS) ? lines(text(await files.get(PHOTOS)())) : [];
    const photos = [];
    for (const { photo, width, height, marks } of told) {
      const blob = new Blob([await files.get(path(photo))()], { type: "image/jpeg" });
      photos.push([photo, { blob, width, height, marks }]);
    }
    return { journal, photos };
  },

  // Keeps those of the photos that belong to these readings, each under its own; one that is here stays.
  // How many were new.
  async keep(photos, keys) {
    const here = await rollwise.photo.keys();
    const fresh = photos.filter(([key]) => keys.includes(key) && !here.includes(key));
    for (const [key, photo] of fresh) await rollwise.photo.keep(photo, key, photo.marks);
    return fresh.length;
  },
};
