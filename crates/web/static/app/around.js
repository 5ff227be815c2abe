// What the browser offers around the app: keeping it for the day without a network (`sw.js`),
// installing it, keeping data for good. The app finds `rollwise`, and hears `rollwise` when it
// changed. Holds no rule of the app and no word of it.

import { keep as keepModule } from "./module.js";

const [, version = ""] = import.meta.url.match(/\/app-([0-9a-f]+)\//) ?? [];
const worker = version === "" ? undefined : navigator.serviceWorker;
// Other folders of the same host may keep another Rollwise.
const folder = new URL(".", location).pathname;

// As long as this page is there, so are its files (see `sw.js`).
navigator.locks?.request(`rollwise-version-${version}`, { mode: "shared" }, () => new Promise(() => {}));

const iphone = /iPhone|iPad|iPod/.test(navigator.userAgent)
  // An iPad says that it is a Mac; no Mac has a screen to touch.
  || (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
const safari = /AppleWebKit/.test(navigator.userAgent) && !/Chrom|Android/.test(navigator.userAgent);
const installed = navigator.standalone === true
  || matchMedia("(display-mode: standalone)").matches;

let waiting; // a version that is here and not yet used
let prompt; // the browser's own question about installing
let known; // tells that the app knows its language
const speaking = new Promise((done) => { known = done; });
let moving = false; // whether this page asked for the new version and begins anew with it

const remember = (name, value) => {
  try {
    if (value !== undefined) localStorage.setItem(`rollwise.${name}`, value);
    return localStorage.getItem(`rollwise.${name}`);
  } catch {
    return null; // storage is off
  }
};

const change = (what) => {
  Object.assign(rollwise, what);
  dispatchEvent(new Event("rollwise"));
};

globalThis.rollwise = {
  // Where this version's files are.
  home: new URL(".", import.meta.url).href,
  // Of the app, on this device: "here"; "full", where there is no room; "failed" for now; "never".
  kept: "",
  // Of another version: "ready"; "new", just taken; "stale", taken by another tab; "full".
  fresh: "",
  // "ask" where the browser can be asked; "iphone", where only the person can do it; "done".
  install: installed ? "done" : iphone ? "iphone" : "",
  // Of the data: "yes"; "no", where it may go when room is scarce; "week", as Safari does after seven
  // days of use without this page, if it isn't on the Home Screen (webkit.org/blog/10218).
  lasting: "",

  // Takes the waiting version, unless some tab has a session: "takes"; "waits"; "closes", where it
  // comes only once all tabs are closed.
  async take() {
    moving = true;
    const answer = waiting === undefined ? "takes" : await asked(waiting);
    moving = answer === "takes";
    // Either way this page begins anew; with the new version as soon as that is in place.
    if (moving) setTimeout(() => location.reload(), waiting === undefined ? 0 : 5000);
    return answer;
  },

  // Notes which language's words and voice are to be here (see `sw.js`), from the first time on.
  async speaks(language) {
    if (worker === undefined) return;
    const note = `rollwise-language ${folder}`;
    try {
      // Without a note it is English.
      if (language === "en") await caches.delete(note);
      else await (await caches.open(note)).put("language", new Response(language));
    } catch {
      // No room for a word: then there is none for a voice.
    }
    known();
    if (rollwise.kept !== "") await hello();
  },

  // Nothing more is to be said of a version that was just taken.
  seen() {
    change({ fresh: "" });
  },

  async ask() {
    const question = prompt;
    prompt = undefined;
    question?.prompt();
    const answer = await question?.userChoice;
    change({ install: answer?.outcome === "accepted" ? "done" : "" });
  },

  async persist() {
    await lasting(true);
  },

  // Hands a text or a ZIP file to the person as a file: by the system's own sheet, where downloads are not the way.
  save(name, text) {
    const file = new File([text], name, { type: name.endsWith(".zip") ? "application/zip" : "text/plain" });
    if (iphone && navigator.canShare?.({ files: [file] })) {
      navigator.share({ files: [file] }).catch(() => {}); // put away again
      return;
    }
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  // "shared", "copied", or nothing where the person or the browser didn't want to.
  async share(title, url) {
    try {
      if (navigator.share) return await navigator.share({ title, url }), "shared";
      return await navigator.clipboard.writeText(url), "copied";
    } catch {
      return "";
    }
  },
};

async function lasting(ask) {
  const { storage } = navigator;
  const yes = await storage?.persisted?.() || (ask && await storage?.persist?.());
  if (safari && !installed) change({ lasting: "week" });
  else if (storage?.persisted) change({ lasting: yes ? "yes" : "no" });
}

// Asks the version that waits to take over.
const asked = (version) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  version.postMessage("take-over", [port2]);
  setTimeout(done, 3000, "closes");
});

// Whether another version takes over within five seconds.
const changes = () => new Promise((done) => {
  worker.addEventListener("controllerchange", () => done(true), { once: true });
  setTimeout(done, 5000, false);
});

// Before the app begins: a version that waits takes over now, when nobody is in the middle of
// anything here. Whether the page is about to begin anew with it.
export async function newer() {
  try {
    const registration = worker?.controller && await worker.getRegistration();
    if (!registration?.waiting) return false;
    // Once: if beginning anew brings the old version again, that is used.
    const tried = Number(sessionStorage.getItem("rollwise.tried"));
    if (Date.now() - tried < 20_000) return false;
    // What a page is still loading holds the version before back: first all of it is to be here.
    await fetch(new URL("web.streams", import.meta.url)).then((module) => module.arrayBuffer());
    const changed = changes();
    if (await asked(registration.waiting) !== "takes" || !await changed) return false;
    sessionStorage.setItem("rollwise.tried", String(Date.now()));
    location.reload();
    return true;
  } catch {
    return false; // the version that is here is a good one
  }
}

// Once the app shows.
export function begin() {
  lasting(false);
  const last = remember("version");
  remember("version", version);
  if (last !== null && last !== version) change({ fresh: "new" });
  if (worker === undefined) change({ kept: "never" });
  else keep().catch(() => change({ kept: "failed" }));
}

// Tells the service worker that a page of this version has begun.
const hello = async () => (await worker.ready).active.postMessage(version);

// Another version takes over at any time: also while this page is still beginning.
let mine = Boolean(worker?.controller);
worker?.addEventListener("controllerchange", () => {
  waiting = undefined;
  if (moving) location.reload();
  else if (mine) change({ fresh: "stale" });
  else hello();
  mine = true;
});

async function keep() {
  worker.addEventListener("message", ({ data }) => {
    if (data.version === version) {
      change({ kept: data.kept });
      // Without room for it, it is put together again next time.
      if (data.kept === "here") keepModule(`rollwise ${folder} ${version}`).catch(() => {});
    } else if (data.kept === "full") change({ fresh: "full" });
  });
  worker.startMessages();
  await speaking;
  const registration = await worker.register("sw.js");
  const ready = () => {
    waiting = registration.waiting ?? undefined;
    // The first version of all waits for nothing.
    if (waiting && registration.active) change({ fresh: "ready" });
  };
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", ready);
  });
  ready();
  if (mine) await hello();
  // A page may stay for days: look for a new version now and then.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < 3_600_000) return;
    looked = Date.now();
    registration.update().catch(() => {}); // no network
  });
}

addEventListener("beforeinstallprompt", (event) => {
  if (iphone) return;
  event.preventDefault();
  prompt = event;
  change({ install: "ask" });
});
addEventListener("appinstalled", () => change({ install: "done" }));
