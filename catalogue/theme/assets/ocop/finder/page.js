/* The search page: from the address to the results and back. */
(() => {
  "use strict";
  const ocop = self.ocop;
  const { filled } = ocop;
  const page = /** @type {HTMLElement} */ (document.querySelector(".ocop-page-finder"));
  const told = document.getElementById("ocop-finder-page");
  if (!page || !told) return;
  const settings = JSON.parse(told.textContent);
  const { texts } = settings;

  const part = (css) => /** @type {any} */ (page.querySelector(css));
  const form = part(".ocop-ask");
  const input = part(".ocop-ask__text");
  const examples = part(".ocop-ask__try");
  const results = part(".ocop-finder");
  const count = part(".ocop-finder__count");
  const near = part(".ocop-finder__near");
  const asOf = part(".ocop-finder__as-of");
  const cards = part(".ocop-finder__cards");
  const more = part(".ocop-finder__more");
  const order = part(".ocop-finder__order select");
  const ways = part(".ocop-ways");
  const tips = part(".ocop-ways__tips");

  const PAUSE = 500; /* milliseconds after the last letter until the address follows */

  let state = ocop.stateOf(location.search, settings.facets);
  let pause = 0;
  const finder = new ocop.Finder(show, failed);
  const choices = new ocop.Choices(
    page,
    settings,
    (name, value) => move(ocop.toggled(state, name, value)),
    () => move({ ...state, chosen: {}, most: ocop.STEP }),
  );

  /** A step that the back button undoes. */
  function move(next) {
    state = next;
    keep("pushState");
    ask();
  }

  /** @param {"pushState" | "replaceState"} how */
  function keep(how) {
    clearTimeout(pause);
    const query = ocop.queryOf(state);
    if (query !== location.search) history[how](null, "", query || location.pathname);
    document.title = state.text.trim() ? `${state.text.trim()} – ${title}` : title;
  }
  const title = document.title;

  for (const text of examples.dataset.examples.split("|")) {
    const link = ocop.element("a", "", text);
    link.href = `${location.pathname}?q=${encodeURIComponent(text)}`;
    examples.append(link, " ");
  }

  function ask() {
    results.setAttribute("aria-busy", "true");
    finder.ask({ ...state, counted: true });
  }

  function show(answer) {
    const { total, complete } = answer;
    if (total === 0 && !complete) return; /* more columns are on their way */
    results.setAttribute("aria-busy", "false");
    cards.replaceChildren(...answer.cards.map((card) => ocop.productCard(texts, card)));
    const text = state.text.trim();
    count.textContent = ocop.finderHeading(texts, answer, text, hasChoices());
    ocop.remark(near, texts, answer, text);
    sayAsOf(answer);
    const left = total - answer.cards.length;
    more.hidden = left <= 0;
    more.firstElementChild.textContent = filled(texts["find.more"], { count: Math.min(left, ocop.STEP) });
    offerExamples();
    results.classList.toggle("ocop-finder--none", total === 0 && !hasChoices());
    ways.hidden = total > 0;
    tips.hidden = total > 0;
    choices.show(answer, state);
    showOrders(text);
  }

  /** Where the products were read on an earlier day, perhaps out of what is kept for no network. */
  function sayAsOf({ edition: { built }, today }) {
    asOf.hidden = built === today;
    asOf.textContent = filled(texts["find.as-of"], { built: ocop.day(built), day: ocop.day(today) });
  }

  /** Where nothing was typed, nothing fits better than another: the most stars come first. @param {string} text */
  function showOrders(text) {
    const [best] = order.options;
    best.hidden = best.disabled = !text;
    order.value = state.order || (text ? "" : "sao");
  }

  const offerExamples = () => {
    examples.hidden = Boolean(state.text.trim()) || hasChoices();
  };

  const hasChoices = () => Object.values(state.chosen).some((values) => values.length > 0);

  function failed() {
    results.setAttribute("aria-busy", "false");
    count.textContent = texts["find.failed"];
    ways.hidden = false;
  }

  function fill() {
    input.value = state.text;
    order.value = state.order;
  }

  input.addEventListener("input", () => {
    state = { ...state, text: input.value, most: ocop.STEP };
    clearTimeout(pause);
    pause = setTimeout(() => keep("replaceState"), PAUSE);
    ask();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    move({ ...state, text: input.value, most: ocop.STEP });
    if (matchMedia("(pointer: coarse)").matches) input.blur(); /* the keyboard covers the results */
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && cards.firstElementChild) focusCard(0, event);
  });
  cards.addEventListener("keydown", (event) => {
    const links = [...cards.querySelectorAll(".ocop-card__name")];
    const place = links.indexOf(document.activeElement);
    if (event.key === "ArrowDown" && place + 1 < links.length) focusCard(place + 1, event);
    else if (event.key === "ArrowUp" && place > 0) focusCard(place - 1, event);
    else if (event.key === "ArrowUp" || event.key === "Escape") {
      event.preventDefault();
      input.focus();
    }
  });

  function focusCard(place, event) {
    event.preventDefault();
    cards.querySelectorAll(".ocop-card__name")[place].focus();
  }

  order.addEventListener("change", () => move({ ...state, order: order.value, most: ocop.STEP }));
  more.firstElementChild.addEventListener("click", () => {
    state = { ...state, most: state.most + ocop.STEP };
    keep("replaceState");
    ask();
  });
  addEventListener("popstate", () => {
    clearTimeout(pause);
    state = ocop.stateOf(location.search, settings.facets);
    fill();
    ask();
  });

  part(".ocop-ways__no-script").remove();
  results.hidden = false;
  ways.hidden = true;
  count.textContent = texts["find.searching"];
  if (!input.value || state.text) fill(); /* letters typed before the script came stay */
  else state = { ...state, text: input.value };
  offerExamples();
  keep("replaceState");
  ask();
})();
