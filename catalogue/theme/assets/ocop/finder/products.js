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
  const { RUNS: SHOWN, dayOf, statusOn, turnOf } = self.ocopStatus; /* the rules of every page: ../status.js */

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
      this.edition = { mark: first.mark, built: first.today };
      this.more = null;
      this.#settle();
    }

    /** The stars of each row today, and its standing: asked for 17,000 times a search. */
    #settle() {
      const { status, named } = this.first;
      this.turned = new Map(
        Object.entries(this.first.turns ?? {})
          .map(([row, turns]) => [Number(row), turnOf(turns, ([from]) => from, this.today)])
          .filter(([, turn]) => turn),
      );
      this.statuses = Array.from({ length: this.count }, (_, row) => {
        const turn = this.turned.get(row);
        const { until, exact, ending } = turn ? turnedTo(turn) : this.#told(row);
        const told = STATUS[turn ? turn[1] : status[row]];
        const isTurning = ending !== null || (told === "valid" && !exact);
        return statusOn(told, until, isTurning, this.today);
      });
      this.stars = Uint8Array.from(this.statuses, (now, row) =>
        SHOWN.has(now) ? (this.turned.get(row)?.[2] ?? Number(named[row])) : 0,
      );
      this.trust = Uint8Array.from(this.statuses, (now) => TRUST.indexOf(now));
    }

    /** As the build says it of its own day. @param {number} row */
    #told(row) {
      const { named, exact, ending, revoked } = this.first;
      return {
        named: Number(named[row]),
        until: this.until.at(row),
        exact: exact[row] === "1",
        ending: ending[row] ?? null,
        revoked: revoked[row] ?? null,
      };
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
      const status = this.statuses[row];
      const turn = this.turned.get(row);
      const told = turn ? turnedTo(turn) : this.#told(row);
      const producer = this.more && this.producer.at(row);
      return {
        ...told,
        id: this.id(row),
        name: this.names[row],
        english: this.first.english[row] ?? null,
        producer: producer ? { name: producer[0], english: producer[2] ?? null } : null,
        place: this.whereabouts(row),
        group: this.group.at(row),
        status,
        stars: this.stars[row],
        named: status === "unconfirmed" ? 0 : told.named,
        photo: this.more?.photo[row] ?? null,
      };
    }
  }

  /** From its day on a product stands as this says. */
  function turnedTo([, , named, until, exact, ending, revoked]) {
    return { named, until, exact: exact === 1, ending, revoked };
  }

  Object.assign(ocop, { Products, SHOWN, dayOf });
})();
