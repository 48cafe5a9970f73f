/**
 * Runs in a page before its own scripts: notes when the verdict is on screen with the failed address (`expect` in the page's
 * address names it), when the checklist is there too, and every shift of the layout. It tells so
 * on the console: whoever asked again and again would slow the page down.
 */
{
  const seen = { answer: null, whole: null, shift: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  /** The frame that holds it has been handed over for display: the first task after the frame's own. */
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = then;
      channel.port2.postMessage(null);
    });
  const expected = new URLSearchParams(location.search).get("expect") ?? "";
  const found = {
    answer: (main) => main.querySelector("h1") !== null && main.textContent.includes(expected),
    whole: (main) => main.querySelector("input[type=checkbox]") !== null,
  };
  const waiting = new Set(Object.keys(found));
  const watch = new MutationObserver(() => {
    const main = document.querySelector("main");
    for (const name of waiting) {
      if (!main || !found.answer(main) || !found[name](main)) continue;
      waiting.delete(name);
      afterPaint(() => {
        seen[name] = performance.now();
        console.debug(`seen: ${name}`);
      });
    }
    if (waiting.size === 0) watch.disconnect();
  });
  watch.observe(document, { childList: true, subtree: true, characterData: true });
}
