// Keeps the whole app for the day without a network. Holds no rule of the app.
//
// `xtask-bundle` writes the version and the list of files into this script, so it changes exactly
// when one of them does; that is how a browser notices a new version. A version is all of its files
// or none, each by its hash: neither half a download nor a hotel's login page ever gets in. It waits
// until the page asks for it while no tab has a session. A page that began with an earlier version
// goes on with that one's files, which stay for as long as it does.
const VERSION = "__ROLLWISE_VERSION__";
const FILES = "__ROLLWISE_FILES__"; // [name, content type, SHA-256] of each

// Other folders of the same host may keep another Rollwise.
const PREFIX = `rollwise ${new URL(registration.scope).pathname} `;
const CACHE = PREFIX + VERSION;
const NOTE = `rollwise-language ${new URL(registration.scope).pathname}`;
const HASH = "rollwise-sha256";
const PAGE = "index.html";
const NAMES = new Set(FILES.map(([name]) => name));

const at = (name) => new URL(name, registration.scope).href;
// What only one language needs, its words and its voice: its tag.
const languageOf = (name) => name.match(/([\w-]+)\.(words|voice)$/)?.[1];
const ofVersion = (name) => name.startsWith("app-");

const hashOf = async (bytes) => Array.from(
  new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  (byte) => byte.toString(16).padStart(2, "0"),
).join("");

// The names of what all tabs hold; `undefined` where the browser doesn't tell.
const held = async () => (await navigator.locks?.query())?.held.map(({ name }) => name);

// ---------- taking a version in

// What an earlier version has of the same content. Pages and scripts come anew, with their headers.
async function earlier(name, hash) {
  if (/\.(html|js)$/.test(name)) return undefined;
  for (const other of await caches.keys()) {
    if (!other.startsWith(PREFIX) || other === CACHE) continue;
    const kept = await (await caches.open(other)).matchAll();
    const same = kept.find((response) => response.headers.get(HASH) === hash);
    if (same) return same;
  }
  return undefined;
}

// Takes in what isn't here yet, of languages only the one that a page has noted. What came before a
// line broke needn't come again.
async function fill() {
  const noted = await caches.match(at("language"), { cacheName: NOTE });
  const language = await noted?.text() ?? "en";
  const cache = await caches.open(CACHE);
  const here = new Set((await cache.keys()).map(({ url }) => url));
  for (const [name, type, hash] of FILES) {
    const other = (languageOf(name) ?? language) !== language;
    if (other) await cache.delete(at(name));
    if (other || here.has(at(name))) continue;
    const response = await earlier(name, hash) ?? await fetch(at(name), { cache: "no-cache" });
    const bytes = await response.arrayBuffer();
    // Whatever its status and address: the content alone says whether it is the file.
    if (await hashOf(bytes) !== hash) throw new Error(`${name} is not the file that was promised`);
    const headers = new Headers(response.headers);
    for (const gone of ["content-encoding", "content-length", "vary"]) headers.delete(gone);
    headers.set("content-type", type);
    headers.set(HASH, hash);
    await cache.put(at(name), new Response(bytes, { headers }));
  }
}

// Tells every page how that went: "here", "full" or "failed".
async function tell(kept) {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  for (const page of pages) page.postMessage({ kept, version: VERSION });
}

const reason = (fault) => fault?.name === "QuotaExceededError" ? "full" : "failed";

addEventListener("install", (event) => event.waitUntil(fill().catch(async (fault) => {
  // The room is the journal's before it is ours.
  if (reason(fault) === "full") await caches.delete(CACHE);
  await tell(reason(fault));
  throw fault; // and with it goes this version
})));

// The first version takes the page that brought it along.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// ---------- answering

addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(registration.scope)) return;
  const name = url.slice(registration.scope.length).split(/[?#]/)[0] || PAGE;
  if (NAMES.has(name) || ofVersion(name)) event.respondWith(answer(name, event.request));
});

async function answer(name, request) {
  const own = await caches.match(at(name), { cacheName: CACHE });
  return own ?? (ofVersion(name) ? await caches.match(at(name)) : undefined) ?? fetch(request);
}

// ---------- what pages ask

addEventListener("message", (event) => {
  const [port] = event.ports;
  if (event.data === "take-over") event.waitUntil(takeOver(port));
  if (event.data === VERSION) event.waitUntil(settle());
});

// Takes the place of the version before, unless some tab has a session. Where nobody can tell, it
// waits until all tabs are closed, as browsers have it.
async function takeOver(port) {
  const names = await held();
  const session = names?.some((name) => name.startsWith("rollwise-session-"));
  const answer = names === undefined ? "closes" : session ? "waits" : "takes";
  port.postMessage(answer);
  if (answer === "takes") await skipWaiting();
}

// A page of this version has begun: all of it is to be here, and nothing that no page needs.
async function settle() {
  await fill().then(() => tell("here"), (fault) => tell(reason(fault)));
  if (registration.waiting || registration.installing) return;
  const names = await held() ?? [];
  for (const cache of await caches.keys()) {
    const version = cache.startsWith(PREFIX) ? cache.slice(PREFIX.length) : VERSION;
    const needed = version === VERSION || names.includes(`rollwise-version-${version}`);
    if (!needed) await caches.delete(cache);
  }
}
