/* The products as the build has written them (catalogue/pages/finder_data.py): columns, by name in Vietnamese
   order, and what each product may claim on the visitor's day. */
(() => {
  "use strict";
  const ocop = (self.ocop ??= {});

  const STATUS = {
    v: "valid",
    e: "expiring",
    k: "unknown-validity",
    x: "expired",
    r: "revoked",
    u: "unconfirmed",
  };
  /* What can be relied on comes first, as catalogue/model/standing.py has it. */
  const TRUST = ["valid", "expiring", "unknown-validity", "expired", "revoked", "unconfirmed"];
  const SHOWN = new Set(["valid", "expiring", "unknown-validity"]);
  const EXPIRING_DAYS = 90;
  const VIETNAM = 7 * 3600 * 1000;
  const DAY = 24 * 3600 * 1000;

  /** Today in Vietnam, in days since 01/01/1970. @param {number} now milliseconds */
  const dayOf = (now) => Math.floor((now + VIETNAM) / DAY);

  /** @param {{table: any[], rows: number[]}} column a 0 is the next of the table, n the n-th, -1 none
   * @returns {Int32Array} places in the table, -1 for none */
  function placesIn({ rows }) {
    let next = 0;
    return Int32Array.from(rows, (row) => (row === 0 ? next++ : row - (row > 0 ? 1 : 0)));
  }

  class Column {
    /** @param {{table: any[], rows: number[]}} column */
    constructor(column) {
      this.table = column.table;
      this.places = placesIn(column);
    }

    /** @param {number} row */
    at(row) {
      const place = this.places[row];
      return place < 0 ? null : this.table[place];
    }
  }

  class Products {
    /** @param {any} first the columns that come first @param {number} today */
    constructor(first, today) {
      this.first = first;
      this.count = first.names.length;
      this.names = first.names;
      this.group = new Column(first.group);
      this.place = new Column(first.place);
      this.until = new Column(first.until);
      this.provinces = new Map(first.provinces.map(([code, name, slug]) => [code, { name, slug }]));
      this.today = Math.max(today, first.today);
      this.more = null;
      this.#settle();
    }

    /** The stars of each row today, and its standing: asked for 17,000 times a search. */
    #settle() {
      this.statuses = Array.from({ length: this.count }, (_, row) => this.#statusOf(row));
      this.stars = Uint8Array.from(this.statuses, (status, row) =>
        SHOWN.has(status) ? Number(this.first.named[row]) : 0,
      );
      this.trust = Uint8Array.from(this.statuses, (status) => TRUST.indexOf(status));
    }

    /** As catalogue/model/standing.py would have it on this day: nothing rises, things run out. */
    #statusOf(row) {
      const { status, ending, exact } = this.first;
      const was = STATUS[status[row]];
      if (!SHOWN.has(was)) return was;
      if (ending[row] !== undefined && ending[row] <= this.today) return "revoked";
      const until = this.until.at(row);
      if (until === null) return was;
      if (until < this.today) return "expired";
      const soon = exact[row] === "1" && ending[row] === undefined && until - this.today <= EXPIRING_DAYS;
      return was === "valid" && soon ? "expiring" : was;
    }

    /** @param {any} following the columns that follow */
    extend(following) {
      this.more = following;
      for (const name of ["producer", "set", "decisions", "standards", "formerly", "awarded"]) {
        this[name] = new Column(following[name]);
      }
    }

    /** @param {number} row */
    id(row) {
      const short = this.first.ids[row];
      return short.startsWith("=") ? short.slice(1) : ocop.slug(this.names[row]) + short;
    }

    /** `Xã Tơ Tung, Gia Lai`, by which it is found. @param {number} number in the table of places */
    placeNamed(number) {
      const place = this.place.table[number];
      const province = this.provinces.get(place[0])?.name ?? "";
      return place[2] ? `${place[2]}, ${province}` : province;
    }

    /** `Xã Tơ Tung` taken apart, for every language says the type in its own way. kind: null where no type is
     * known. @param {string} whole */
    commune(whole) {
      const [start, kind] = Object.entries(this.first.language.units).find(([type]) => whole.startsWith(type)) ?? ["", null];
      return { kind, name: whole.slice(start.length) };
    }

    /** Where the product is today; null where that is not known. @param {number} row */
    whereabouts(row) {
      const place = this.place.at(row);
      if (!place) return null;
      const province = this.provinces.get(place[0])?.name ?? "";
      return place[2] ? { ...this.commune(place[2]), province } : { kind: null, name: province };
    }

    /** Everything that a card shows. @param {number} row */
    card(row) {
      const { ending, revoked, exact, named } = this.first;
      const status = this.statuses[row];
      const producer = this.more && this.producer.at(row);
      return {
        id: this.id(row),
        name: this.names[row],
        english: this.first.english[row] ?? null,
        producer: producer ? { name: producer[0], english: producer[2] ?? null } : null,
        place: this.whereabouts(row),
        group: this.group.at(row),
        status,
        stars: this.stars[row],
        named: status === "unconfirmed" ? 0 : Number(named[row]),
        until: this.until.at(row),
        exact: exact[row] === "1",
        ending: SHOWN.has(status) ? (ending[row] ?? null) : null,
        revoked: revoked[row] ?? (status === "revoked" ? (ending[row] ?? null) : null),
        photo: this.more?.photo[row] ?? null,
      };
    }
  }

  Object.assign(ocop, { Products, SHOWN, dayOf });
})();
