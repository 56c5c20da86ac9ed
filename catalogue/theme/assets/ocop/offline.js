/* Registers the service worker; keeps a province for where there is no network. */
"use strict";

(() => {
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL("../../", script.src);
  const PACK = "ocop-goi-";
  const SETS = "ocop-bo-"; // as offline-sets.js keeps them
  const AT_ONCE = 6; // requests while a province is saved
  const preview = document.querySelector("script[data-events]");

  if (!("serviceWorker" in navigator) || !window.caches || location.protocol === "file:") return;
  if (preview) {
    navigator.serviceWorker.getRegistrations().then((all) => all.forEach((one) => one.unregister()));
    return;
  }

  addEventListener("load", () => {
    navigator.serviceWorker.register(new URL("sw.js", root)).catch(() => {});
  });

  /** @param {string} template @param {Record<string, string|number>} values */
  const filled = (template, values) =>
    template.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  const day = new Intl.DateTimeFormat(document.documentElement.lang === "vi" ? "vi-VN" : "en-GB", {
    day: "2-digit", month: "2-digit", year: "numeric", timeZone: "Asia/Ho_Chi_Minh",
  });
  const written = (/** @type {string|number} */ when) => day.format(new Date(when));

  const known = new Set();
  /** Addresses of the small photos on a page, each once. */
  const pictures = (text, address) => {
    const found = [...new DOMParser().parseFromString(text, "text/html").images]
      .map((image) => new URL(image.getAttribute("src") || "", address).href)
      .filter((href) => href.startsWith(root.href) && !known.has(href));
    found.forEach((href) => known.add(href));
    return found;
  };

  /** Fetch `addresses` into the cache, `AT_ONCE` at a time; the first failure stops them all. */
  const keep = async (cache, addresses, told) => {
    const stop = new AbortController();
    const queue = [...addresses];
    known.clear();
    let done = 0;
    const one = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const address = new URL(next, root);
        const answer = await fetch(address, { cache: "no-cache", signal: stop.signal });
        if (!answer.ok) throw new Error(`${answer.status} ${address.pathname}`);
        if (address.pathname.endsWith("/")) queue.push(...pictures(await answer.clone().text(), address));
        await cache.put(address.href, answer);
        told(++done, done + queue.length);
      }
    };
    const ends = await Promise.allSettled(
      Array.from({ length: AT_ONCE }, () => one().catch((problem) => {
        queue.length = 0;
        stop.abort();
        throw problem;
      })),
    );
    const broken = ends.find((end) => end.status === "rejected");
    if (broken) throw broken.reason;
  };

  /** Beside the former copy, so that a line that breaks costs nothing that was saved. */
  const save = async (pack, told) => {
    const list = await (await fetch(new URL(pack.file, root), { cache: "no-cache" })).json();
    const fresh = `${pack.name}~`;
    await caches.delete(fresh);
    try {
      const cache = await caches.open(fresh);
      await keep(cache, [...list.pages, ...list.files], told);
      const { holdVerify, newest } = await import("./offline-verify.js");
      await holdVerify(await newest(), []);
      const note = JSON.stringify({ saved: Date.now(), pages: list.pages.length, title: pack.title, address: pack.address });
      await cache.put(new URL("~goi", root).href, new Response(note));
      await caches.delete(pack.name);
      const kept = await caches.open(pack.name);
      for (const request of await cache.keys()) await kept.put(request, await cache.match(request));
    } finally {
      await caches.delete(fresh);
    }
  };

  const noteOf = async (name) => {
    if (!(await caches.has(name))) return null;
    const found = await (await caches.open(name)).match(new URL("~goi", root).href);
    return found ? found.json() : null;
  };

  /** @param {HTMLElement} box */
  const drive = async (box) => {
    const texts = box.dataset;
    const name = PACK + texts.pack.replace(/^assets\/goi\/|\.json$/g, "").replace("/", "-");
    const pack = { name, file: texts.pack, title: texts.title, address: texts.address };
    const say = box.querySelector("[data-say]");
    const bar = box.querySelector("progress");
    const [saver, remover] = box.querySelectorAll("button");
    const show = async () => {
      const note = await noteOf(name);
      saver.textContent = note ? texts.again : texts.save;
      remover.hidden = !note;
      say.textContent = note ? filled(texts.saved, { count: note.pages, day: written(note.saved) }) : texts.why;
    };
    saver.addEventListener("click", async () => {
      saver.disabled = remover.disabled = true;
      bar.hidden = false;
      try {
        await save(pack, (done, all) => {
          bar.max = all;
          bar.value = done;
          say.textContent = filled(texts.going, { done, all });
        });
        await show();
      } catch {
        say.textContent = texts.failed;
      }
      bar.hidden = true;
      saver.disabled = remover.disabled = false;
      saver.focus();
    });
    remover.addEventListener("click", async () => {
      await caches.delete(name);
      await show();
      saver.focus();
    });
    await show();
    box.hidden = false;
  };

  /** @param {Response} page */
  const titleOf = async (page) =>
    new DOMParser().parseFromString(await page.text(), "text/html").querySelector("h1")?.textContent;

  /** The pages of a set for searching or verifying, whose day is that of its build. @param {string} name @param {HTMLElement} box */
  const ofSet = async (name, box) => {
    const cache = await caches.open(name);
    const note = await cache.match(new URL("~bo", root).href);
    const { built } = note ? await note.json() : {};
    const found = (await cache.keys()).filter(({ url }) => built && url.endsWith("/") && !url.endsWith("/v/"));
    const titled = found.map(async ({ url: href }) => {
      const title = await titleOf(await cache.match(href));
      return { href, title, text: filled(box.dataset.pack, { title, day: written(built) }) };
    });
    return Promise.all(titled);
  };

  /** Saved provinces and pages seen, on the page that stands in for one that is out of reach. */
  const list = async (box) => {
    const items = [];
    for (const name of (await caches.keys()).filter((key) => key.startsWith(SETS))) {
      items.push(...(await ofSet(name, box)));
    }
    for (const name of await caches.keys()) {
      const note = name.startsWith(PACK) && !name.endsWith("~") ? await noteOf(name) : null;
      if (note) items.push({ href: new URL(note.address, root).href, text: filled(box.dataset.pack, { title: note.title, day: written(note.saved) }) });
    }
    const seen = await (await caches.open("ocop-trang")).keys();
    for (const request of seen.slice(-20).reverse()) {
      const title = await titleOf(await (await caches.open("ocop-trang")).match(request));
      if (title && !items.some((item) => item.title === title)) items.push({ href: request.url, text: title });
    }
    for (const item of items) {
      const link = document.createElement("a");
      link.href = item.href;
      link.textContent = item.text;
      box.append(document.createElement("li"));
      box.lastElementChild.append(link);
    }
  };

  const wanted = new URLSearchParams(location.search).get("trang");
  const again = /** @type {HTMLAnchorElement|null} */ (document.querySelector("a.ocop-again"));
  const address = wanted ? new URL(wanted, root) : null;
  if (again && address?.origin === root.origin) again.href = address.href;

  document.querySelectorAll("[data-pack]").forEach((box) => box.matches("section") && drive(/** @type {HTMLElement} */ (box)));
  document.querySelectorAll("ul[data-offline]").forEach((box) => list(box));
})();
