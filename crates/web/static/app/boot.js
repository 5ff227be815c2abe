// Starts the app: the theme before the first paint, then the module. Holds no rule of the app.
import { begin, newer } from "./around.js";
import "./archive.js";
import "./drag.js";
import "./hand.js";
import { module } from "./module.js";
import "./photo.js";

try {
  const theme = localStorage.getItem("rollwise.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the system's own theme it is.
}

try {
  // The module is on its way while a newer version is looked for.
  const parts = Promise.all([import("./web.js"), module()]);
  if (!await newer()) {
    const [{ default: load, start }, code] = await parts;
    await load({ module_or_path: code });
    start();
    document.getElementById("shell")?.remove();
    begin();
  }
} catch (fault) {
  const line = document.getElementById("shell-line");
  if (line) {
    line.textContent =
      "Rollwise could not start in this browser. Reload the page; if that does not help, use a "
      + "current Firefox, Chrome, Edge or Safari.";
    const why = document.createElement("span");
    why.className = "shell-why";
    why.textContent = String(fault?.message ?? fault);
    line.after(why);
  }
}
