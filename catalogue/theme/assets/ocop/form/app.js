/* Starts the editing app with the entries of one province: ?tinh=gia-lai. */
// @ts-check

const KEPT = "ocop.cms.tinh"; // the app's own addresses follow a #, and drop the query
const kept = location.hash ? sessionStorage.getItem(KEPT) : "";
const province = new URLSearchParams(location.search).get("tinh") || kept || "";
const select = /** @type {HTMLSelectElement|null} */ (document.getElementById("tinh"));
const isKnown = [...(select?.options || [])].some((option) => option.value && option.value === province);

/** @param {string} text @returns {any} */
const ofProvince = (text) => JSON.parse(text.replaceAll("{province}", province));

async function start() {
  sessionStorage.setItem(KEPT, province);
  const root = new URL("../../../", import.meta.url);
  const answer = await fetch(new URL("assets/dong-gop/cms.json", root));
  if (!answer.ok) throw new Error(String(answer.status));
  const config = ofProvince(await answer.text());
  /** @type {any} */ (self).CMS_MANUAL_INIT = true;
  const { default: cms } = await import(new URL("assets/sveltia/npm/index.js", root).href);
  document.getElementById("ocop-app")?.remove();
  await cms.init({ config });
}

if (isKnown) start();
