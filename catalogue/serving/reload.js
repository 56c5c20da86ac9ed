// Reloads a page of the preview when the server would send another one now. It stays where it is.
// A page that nobody sees lets go of its line: browsers keep no more than six to one server.
(() => {
  "use strict";
  const { events, seen } = document.currentScript.dataset;
  const page = encodeURIComponent(location.pathname);
  let line = null;
  const close = () => {
    line?.close();
    line = null;
  };
  const follow = () => {
    close();
    if (document.visibilityState === "hidden") return;
    line = new EventSource(`${events}?page=${page}&seen=${seen}`);
    line.addEventListener("reload", () => {
      close();
      location.reload();
    });
  };
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", follow);
})();
