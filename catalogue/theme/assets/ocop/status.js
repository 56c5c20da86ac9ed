/* What stood at the day of the build is said of the visitor's day: a term that has run out since
   loses its stars before the page is painted. Same rules as catalogue/model; texts come from the
   page. A page is never made younger: a clock that lags behind the build counts as the build's day.
   The finder's worker takes the rules from here, too; it has no page. */
(() => {
  "use strict";

  const DAY = 864e5;
  const EXPIRING_DAYS = 90;
  const VIETNAM = 7 * 36e5;
  const RUNS = new Set(["valid", "expiring", "unknown-validity"]);

  const isEnglish = globalThis.document?.documentElement.lang === "en";
  const long = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
  const written = (day) =>
    isEnglish ? new Date(day).toLocaleDateString("en-GB", long) : day.split("-").reverse().join("/");

  /* As catalogue/pages/words.py: `{count}`, and `{count:product|products}` by number. */
  const fill = (text, values) =>
    text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (all, name, one, many) => {
      if (one === undefined) return values[name] ?? all;
      return Number(values[name]) === 1 ? one : many;
    });

  /** Days since 01/01/1970; null for a day that nobody knows. */
  const number = (day) => (/^\d/.test(day) ? Date.parse(day) / DAY : null);

  /** The day in Vietnam at a moment, in days since 01/01/1970. @param {number} moment milliseconds */
  const dayOf = (moment) => Math.floor((moment + VIETNAM) / DAY);

  /** The visitor's day in Vietnam, or the build's where the clock is behind it. */
  const dayNow = (built) => {
    const now = new Date(dayOf(Date.now()) * DAY).toISOString().slice(0, 10);
    return now > built ? now : built;
  };

  /** What has become of a status by a day: it can only run out. until: its last day, or null; isTurning: whether
   * turns are told of what follows it. Days since 01/01/1970. */
  const statusOn = (status, until, isTurning, today) => {
    if (!RUNS.has(status) || isTurning || until === null) return status;
    if (until < today) return "expired";
    return status !== "unknown-validity" && until - today <= EXPIRING_DAYS ? "expiring" : status;
  };

  /** The last of some turns whose day has come; undefined for none. @param {any[]} turns in order of their days
   * @param {(turn: any) => any} first the day of a turn, as `today` is written */
  const turnOf = (turns, first, today) => turns.filter((turn) => first(turn) <= today).pop();

  /** `valid 4 2026-12-31` on a day -> status, stars, last day, how sure the day is. */
  const aged = (told, today) => {
    const [was, stars, until, how, ending] = told.split(" ");
    const isLeast = told.endsWith(" least");
    const status = statusOn(was, number(until), isLeast || how === "ending", number(today));
    const ran = status === "expired" && was !== "expired";
    const sure = was === "unknown-validity" ? "latest" : "exact";
    return { status, stars, until, how: ran ? sure : how, ending, isLeast };
  };

  /* The last template whose day has come takes the place of what stood there; it, or the box. */
  function turned(box, today) {
    const known = [...box.querySelectorAll(":scope > template[data-from]")];
    const now = turnOf(known, (template) => template.dataset.from, today);
    if (!now || box.dataset.turned === now.dataset.from) return now || box;
    for (const child of [...box.childNodes]) if (child.nodeName !== "TEMPLATE") child.remove();
    box.prepend(now.content.cloneNode(true));
    box.dataset.turned = now.dataset.from;
    dress(box, now.dataset.status);
    return now;
  }

  function dress(box, status) {
    if (!box.dataset.status) return;
    box.classList.remove(`ocop-status--${box.dataset.status}`);
    box.classList.add(`ocop-status--${status}`);
    box.dataset.status = status;
  }

  function label(box, { status, stars, until, how }, words) {
    const line = box.querySelector(".ocop-chip, .ocop-status__label");
    const key = status === "expired" ? how : status;
    line.querySelector("use").setAttribute("href", `#i-${status}`);
    line.lastChild.nodeValue = fill(words[key], { stars, day: written(until) });
    if (line.classList.contains("ocop-chip")) line.className = `ocop-chip ocop-chip--${status}`;
    if (status !== "expired") return;
    for (const drawn of box.querySelectorAll(".ocop-status__stars, .ocop-rank")) drawn.remove();
  }

  const HOLLOW = ".ocop-stars--hollow";

  function explain(box, { status, until }, over, words, today) {
    const why = box.querySelector(".ocop-status__why");
    if (!why) return;
    const values = { day: written(today), days: number(until) - number(today) };
    if (status === "expiring") why.textContent = fill(words.left, values);
    else if (over && until < today) why.textContent = over;
  }

  /** A banner or a card's standing as of a day. words: of the page that it stands on, or comes from.
   * @returns the shelf for it where that has changed */
  function age(box, words, today) {
    const had = box.querySelector(".ocop-rank");
    const wasHollow = box.querySelector(HOLLOW);
    const source = turned(box, today);
    const told = source.dataset.ages;
    if (told) {
      const now = aged(told, today);
      if (box.dataset.spoken !== now.status && !told.startsWith(`${now.status} `)) {
        box.dataset.spoken = now.status;
        dress(box, now.status);
        label(box, now, words);
      }
      explain(box, now, source.dataset.over, words, today);
    }
    if (had && !box.querySelector(".ocop-rank")) return "ended";
    return had && !wasHollow && box.querySelector(HOLLOW) ? "doubtful" : "";
  }

  const asOf = (words, today) => fill(words.asOf, { built: written(words.built), day: written(today) });

  /* Room for an answer, before it is painted. */
  if (globalThis.document && location.search) document.documentElement.classList.add("ocop-asked");

  globalThis.ocopStatus = { RUNS, age, aged, asOf, dayNow, dayOf, fill, statusOn, turnOf, written };

  const block = globalThis.document?.getElementById("ocop-ageing");
  if (!block) return;
  const words = JSON.parse(block.textContent);
  let today = dayNow(words.built);
  const moved = new Map(); /* card -> its shelf */

  /* A box is read to its end once something follows it, or something that it stands in. */
  const isWhole = (box) => {
    for (let node = box; node; node = node.parentNode) if (node.nextSibling) return true;
    return false;
  };

  const waiting = new Set();
  /* A day's line is told before it is painted: one that grew later would push the page down. */
  function follow() {
    for (const box of waiting) {
      if (document.readyState === "loading" && !isWhole(box)) continue;
      waiting.delete(box);
      if (box.matches(LINE)) date(box, 0);
      else {
        const shelf = age(box, words, today);
        if (shelf) moved.set(box.closest(".ocop-card"), shelf);
      }
    }
  }

  /* A template tells of its box, and is none. */
  const LINE = "[data-as-of]";
  const BOX = `[data-ages]:not(template), ${LINE}`;

  function gather(node) {
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (node.matches(BOX)) waiting.add(node);
    for (const box of node.querySelectorAll(BOX)) waiting.add(box);
  }

  function glyph(name) {
    const space = "http://www.w3.org/2000/svg";
    const drawn = document.createElementNS(space, "svg");
    const use = document.createElementNS(space, "use");
    use.setAttribute("href", `#i-${name}`);
    drawn.setAttribute("class", "ocop-icon");
    drawn.setAttribute("viewBox", "0 0 24 24");
    drawn.setAttribute("width", "20");
    drawn.setAttribute("height", "20");
    drawn.setAttribute("aria-hidden", "true");
    drawn.append(use);
    return drawn;
  }

  /* What goes to another shelf of a list: `own`, or one at its end. */
  function shelve(list, name, status, title, own) {
    const cards = [...moved.keys()].filter((card) => moved.get(card) === name && list.contains(card));
    if (!cards.length) return 0;
    let shelf = own || list.querySelector(`:scope > .ocop-cards--${name}`);
    if (!shelf) {
      const heading = document.createElement("h2");
      heading.className = `ocop-shelf ocop-shelf--${status}`;
      heading.append(glyph(status), title);
      shelf = document.createElement("ul");
      shelf.className = `ocop-cards ocop-cards--${name}`;
      list.append(heading, shelf);
    }
    shelf.append(...cards);
    return cards.length;
  }

  /* What ended goes to the end of its list, what became uncertain to its like. */
  function sort(list) {
    const open = list.querySelector(":scope > .ocop-shelf--unknown-validity ~ .ocop-cards");
    const doubtful = shelve(list, "doubtful", "unknown-validity", words.doubtful, open);
    const over = shelve(list, "ended", "expired", words.shelf);
    if (!doubtful && !over) return 0;
    for (const rest of list.querySelectorAll(":scope > .ocop-cards")) {
      if (rest.children.length) continue;
      for (let before = rest.previousElementSibling; before; before = before.previousElementSibling) {
        if (before.matches(".ocop-cards, .ocop-asof")) break;
        before.hidden = true;
      }
      rest.hidden = true;
    }
    return over;
  }

  const isOfList = (line) => words.numbers && !line.closest("[data-status]");

  /* ended: how many products of its list have lost their stars since. */
  function date(line, ended) {
    const said = [asOf(words, today)];
    if (isOfList(line)) said.push(words.numbers);
    if (ended) said.push(fill(words.ended, { count: ended }));
    line.textContent = said.join(" ");
    line.hidden = false;
  }

  function finish() {
    follow();
    if (today === words.built) return;
    for (const line of document.querySelectorAll("[data-as-of]")) {
      const list = isOfList(line) && line.closest(".ocop-listing, .ocop-section");
      date(line, list ? sort(list) : 0);
    }
  }

  const watch = new MutationObserver((changes) => {
    for (const change of changes) change.addedNodes.forEach(gather);
    follow();
  });
  if (today !== words.built) watch.observe(document.documentElement, { childList: true, subtree: true });

  document.addEventListener("DOMContentLoaded", () => {
    watch.disconnect();
    if (today !== words.built) gather(document.body); /* also what the observer has yet to hear of */
    finish();
  });

  /* A page left open overnight, or taken out of the browser's memory. */
  const again = () => {
    const now = dayNow(words.built);
    if (now === today) return;
    today = now;
    gather(document.body);
    finish();
  };
  addEventListener("pageshow", again);
  document.addEventListener("visibilitychange", () => document.hidden || again());
})();
