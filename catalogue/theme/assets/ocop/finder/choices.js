/* The facets: a column beside the results, or a sheet on a phone; and what is chosen, as marks to take away. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});
  const { element, filled } = ocop;

  const WIDE = matchMedia("(min-width: 60em)");
  const FEW = 7;
  const BY_COUNT = new Set(["tinh", "xa", "bo"]);

  class Choices {
    /** @param {HTMLElement} page @param {any} settings of the page
     * @param {(name: string, value: string) => void} toggle @param {() => void} clear */
    constructor(page, settings, toggle, clear) {
      this.texts = settings.texts;
      this.settings = settings;
      this.toggle = toggle;
      this.dialog = /** @type {HTMLDialogElement} */ (page.querySelector(".ocop-facets"));
      this.form = page.querySelector(".ocop-facets__form");
      this.marks = page.querySelector(".ocop-finder__chosen");
      this.opener = page.querySelector(".ocop-finder__filter");
      this.clearing = page.querySelector(".ocop-facets__clear");
      this.showing = page.querySelector(".ocop-facets__show");
      this.whole = new Set();
      this.labels = { tinh: {}, xa: {} };
      this.#wire(clear);
    }

    #wire(clear) {
      this.opener.addEventListener("click", () => this.dialog.showModal());
      this.clearing.addEventListener("click", clear);
      for (const button of [this.showing, this.dialog.querySelector(".ocop-facets__close")]) {
        button.addEventListener("click", () => this.dialog.close());
      }
      this.dialog.addEventListener("click", (event) => {
        if (event.target === this.dialog && !WIDE.matches) this.dialog.close(); /* beside the sheet */
      });
      const settle = () => {
        if (this.dialog.open) this.dialog.close();
        this.dialog.toggleAttribute("open", WIDE.matches);
      };
      WIDE.addEventListener("change", settle);
      settle();
    }

    /** @param {string} name @param {string} value */
    label(name, value) {
      const { texts, settings } = this;
      const named = (pairs) => pairs.find(([code]) => code === value)?.[1];
      const found = {
        sao: () => filled(texts["find.stars"], { stars: value }),
        "tinh-trang": () => texts[`status.${value}.name`],
        nhom: () => named(settings.groups) ?? texts["find.no-group"],
        bo: () => named(settings.sets),
        tinh: () => this.labels.tinh[value],
        xa: () => ocop.shownPlace(this.labels.xa[value], (kind) => texts[`find.unit.${kind}`]) || undefined,
        "chu-the": () => texts[`producer-kind.${value}`],
        "tieu-chuan": () => texts[`standard.${value}`],
        "diem-ban": () => texts[`find.value.diem-ban.${value}`],
      }[name]?.();
      return found ?? value;
    }

    /** @param {any} answer @param {any} state */
    show({ counts, labels, total }, state) {
      if (counts) {
        this.labels = labels;
        this.counts = counts;
      }
      this.#showMarks(state);
      const number = Object.values(state.chosen).flat().length;
      this.opener.textContent = number
        ? filled(this.texts["find.filter-count"], { count: number })
        : this.texts["find.filter"];
      this.clearing.hidden = number === 0;
      this.showing.textContent = filled(this.texts["find.show"], { count: total });
      if (this.counts) this.#showFacets(state);
    }

    #showMarks(state) {
      const marks = Object.entries(state.chosen).flatMap(([name, values]) =>
        values.map((value) => {
          const label = this.label(name, value);
          const button = element("button", "ocop-chosen", label);
          button.type = "button";
          button.setAttribute("aria-label", filled(this.texts["find.remove"], { name: label }));
          button.addEventListener("click", () => {
            this.toggle(name, value);
            this.opener.focus({ preventScroll: true });
          });
          return button;
        }),
      );
      this.marks.replaceChildren(...marks);
    }

    #showFacets(state) {
      const at = /** @type {HTMLElement | null} */ (document.activeElement);
      const key = this.form.contains(at) ? at?.dataset.key : undefined;
      const scroll = this.dialog.scrollTop;
      const facets = this.settings.facets.map((name) => this.#facet(name, state)).filter(Boolean);
      this.form.replaceChildren(...facets);
      if (key) this.form.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
      this.dialog.scrollTop = scroll;
    }

    #facet(name, state) {
      const chosen = state.chosen[name] ?? [];
      const values = this.#values(name, chosen, state);
      if (values.length === 0) return null;
      const box = element("fieldset", "ocop-facet");
      box.append(element("legend", "ocop-facet__name", this.texts[`find.facet.${name}`]));
      const isWhole = this.whole.has(name) || values.length <= FEW + 2;
      const shown = values.filter(([value], place) => isWhole || place < FEW || chosen.includes(value));
      box.append(...shown.map(([value, count]) => this.#value(name, value, count, chosen.includes(value))));
      if (shown.length < values.length || this.whole.has(name)) box.append(this.#unfold(name, values.length, state));
      return box;
    }

    /** [value, count], those without products left out unless they are chosen. */
    #values(name, chosen, state) {
      const counts = this.counts[name] ?? {};
      const order = {
        sao: ["5", "4", "3"],
        "tinh-trang": this.settings.statuses,
        nhom: [...this.settings.groups.map(([code]) => code), "chua-ro"],
        bo: this.settings.sets.filter(([, , group]) => state.chosen.nhom?.includes(group)).map(([code]) => code),
      }[name];
      const values = order ?? Object.keys(counts);
      const found = [...new Set([...values, ...chosen])]
        .map((value) => [value, counts[value] ?? 0])
        .filter(([value, count]) => count > 0 || chosen.includes(value));
      return BY_COUNT.has(name) ? found.sort((one, other) => other[1] - one[1]) : found;
    }

    #value(name, value, count, isChosen) {
      const label = element("label", "ocop-facet__value");
      const input = /** @type {HTMLInputElement} */ (element("input"));
      input.type = "checkbox";
      input.checked = isChosen;
      input.dataset.key = `${name}:${value}`;
      input.name = name;
      input.value = value;
      input.addEventListener("change", () => this.toggle(name, value));
      label.append(
        input,
        element("span", "ocop-facet__label", this.label(name, value)),
        element("span", "ocop-facet__count", ocop.written(count)),
      );
      return label;
    }

    #unfold(name, count, state) {
      const isWhole = this.whole.has(name);
      const text = isWhole ? this.texts["find.fewer-values"] : filled(this.texts["find.all-values"], { count });
      const button = element("button", "ocop-facet__unfold", text);
      button.type = "button";
      button.dataset.key = `${name}:`;
      button.setAttribute("aria-expanded", String(isWhole));
      button.addEventListener("click", () => {
        if (isWhole) this.whole.delete(name);
        else this.whole.add(name);
        this.#showFacets(state);
      });
      return button;
    }
  }

  ocop.Choices = Choices;
})();
