/* E322, W323, W502, W504: what texts claim of ranks, barcodes and addresses that are well formed but not
   as they should be; catalogue/checking/rules/star_claims.py and codes.py. */
// @ts-check
import { shown } from "../formats.js";
import { fold, prose } from "./said.js";

/** @typedef {import("./said.js").Complaints} Complaints @typedef {import("./said.js").About} About @typedef {import("./said.js").Path} Path */

/** Ranks stand in certificates only. @param {any} values @param {About} about @returns {Complaints} */
export function* ranksStandInCertificatesOnly(values, { settings: { claims } }) {
  const [drawn, sign] = [claims.drawn, claims.sign].map((pattern) => new RegExp(pattern, "gu"));
  for (const [path, text] of prose(values)) {
    const stars = text.match(drawn)?.[0];
    const claim = fold(text.replace(sign, " sao ")).match(new RegExp(claims.claim))?.[0];
    if (stars) yield ["E322", path, { found: shown(stars) }];
    else if (claim && !claims.quoting.includes(path[0])) yield [isLabel(path, claims) ? "E322" : "W323", path, { found: shown(claim) }];
  }
}

/** Fields that stand alone on a page, like a badge. @param {Path} path @param {any} claims */
const isLabel = (path, { labels, papers }) => path.some((part) => labels.includes(part)) || papers.includes(path[0]);

/** GS1 Vietnam's numbers begin with 893. @param {any} values @param {About} about @returns {Complaints} */
export function* barcodeIsVietnamese({ packagings = [] }, { settings }) {
  for (const [index, one] of packagings.entries()) {
    const gtin = one?.gtin;
    if (gtin?.length === 13 && !gtin.startsWith(settings.vietnamPrefix)) yield ["W502", ["packagings", index, "gtin"], { gtin }];
  }
}

/** @param {any} values @returns {Complaints} */
export function* sourcesAreEncrypted({ sources = [] }) {
  for (const [index, one] of sources.entries())
    if (one?.url?.startsWith("http:")) yield ["W504", ["sources", index, "url"], { url: shown(one.url) }];
}
