// What pages can do beyond being read: search, and bytes and their fields lit up together. Everything is there without it.
"use strict";
(() => {
  const root = document.body.dataset.root;

  // Case, width and kana do not matter: 「ｶｰﾄﾞ」「かーど」「カード」 are one, and so are "ID", "ｉｄ" and "id".
  const fold = text => text.normalize("NFKC").toLowerCase()
    .replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, c => String.fromCharCode(c.charCodeAt(0) - 0x60))
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, "-").replace(/\s+/g, " ").trim();

  // --- Search ---
  const box = document.querySelector(".find");
  const input = document.getElementById("find");
  const list = document.getElementById("found");
  const said = box.querySelector(".said");
  const LIMIT = 60;
  let entries = null;
  let chosen = -1;

  window.denbunSearch = rows => {
    const read = row => ({ row, keys: [row[3], row[4], row[2]].map(fold), all: fold([...row.slice(1, 6), row[7]].join(" ")) });
    entries = (entries ?? []).concat(rows.map(read));
    if (input.value) show();
  };

  const load = () => {
    if (document.querySelector(".search-data")) return;
    for (const name of ["search", "search-language"]) {
      const script = document.createElement("script");
      script.className = "search-data";
      script.src = `${root}assets/${name}.js`;
      script.async = false;
      document.head.append(script);
    }
  };

  // The whole name first, then its beginning, then any part of it; things before their fields and before keys of specs.
  const rank = ({ row, keys, all }, words, whole) => {
    if (!words.every(word => all.includes(word))) return -1;
    const place = ["field", "type", "key", "word", "diagnostic"].includes(row[0]) ? 0 : 1;
    if (keys[0] === whole) return 100 + place;
    if (keys[2] === whole || keys[1] === whole) return 90 + place;
    if (keys[0].startsWith(whole)) return 70 + place;
    if (keys[2].startsWith(whole) || keys[1].startsWith(whole)) return 60 + place;
    if (keys.some(key => key.includes(whole))) return 40 + place;
    return 10 + place;
  };

  const find = text => {
    const whole = fold(text);
    const words = whole.split(" ").filter(Boolean);
    if (!words.length || !entries) return [];
    return entries.map((entry, at) => [rank(entry, words, whole), at, entry])
      .filter(it => it[0] >= 0).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  };

  const item = ({ row: [kind, provider, label, name, , where, href] }, at) => {
    const line = document.createElement("li");
    line.id = `found-${at}`;
    line.setAttribute("role", "option");
    line.setAttribute("aria-selected", "false");
    const link = document.createElement("a");
    link.href = root + href;
    link.tabIndex = -1;
    const title = document.createElement("b");
    title.textContent = label || name;
    const code = document.createElement("code");
    code.textContent = name;
    const about = document.createElement("span");
    about.textContent = [input.dataset[kind], provider, where].filter(Boolean).join(" · ");
    link.append(title, code, about);
    line.append(link);
    return line;
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    chosen = -1;
  };

  const show = () => {
    if (!input.value.trim()) { close(); said.textContent = ""; return; }
    if (!entries) return;
    const found = find(input.value);
    chosen = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...found.slice(0, LIMIT).map(([, , entry], at) => item(entry, at)));
    if (!found.length) {
      const none = document.createElement("li");
      none.className = "none";
      none.setAttribute("role", "option");
      none.setAttribute("aria-disabled", "true");
      none.setAttribute("aria-selected", "false");
      none.textContent = input.dataset.none;
      list.append(none);
    }
    said.textContent = found.length ? `${found.length} ${input.dataset.count}` : input.dataset.none;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  };

  const choose = to => {
    const lines = list.querySelectorAll("li:not(.none)");
    if (!lines.length) return;
    lines[chosen]?.setAttribute("aria-selected", "false");
    chosen = (to + lines.length) % lines.length;
    lines[chosen].setAttribute("aria-selected", "true");
    lines[chosen].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", lines[chosen].id);
  };

  box.hidden = false;
  input.addEventListener("focus", () => { load(); show(); });
  input.addEventListener("input", () => { load(); show(); });
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") { choose(chosen + 1); event.preventDefault(); }
    if (event.key === "ArrowUp") { choose(chosen - 1); event.preventDefault(); }
    if (event.key === "Escape") { if (list.hidden) input.value = ""; close(); }
    if (event.key === "Enter") { list.querySelectorAll("li a")[Math.max(chosen, 0)]?.click(); close(); }
  });
  document.addEventListener("click", event => { if (!box.contains(event.target)) close(); });
  list.addEventListener("click", close);
  document.addEventListener("keydown", event => {
    const writes = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) { input.focus(); event.preventDefault(); }
  });

  // --- Bytes and their fields ---
  const light = (event, on) => {
    const part = event.target.closest?.("[data-row]");
    const example = part?.closest(".example");
    if (!example) return;
    for (const it of example.querySelectorAll(`[data-row="${part.dataset.row}"]`)) it.classList.toggle("lit", on);
  };
  for (const [begin, end] of [["mouseover", "mouseout"], ["focusin", "focusout"]]) {
    document.addEventListener(begin, event => light(event, true));
    document.addEventListener(end, event => light(event, false));
  }

  // A place inside a closed example is opened before it is shown.
  const reveal = () => {
    let name = "";
    try { name = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = name ? document.getElementById(name) : null;
    for (let it = target; it; it = it.parentElement) if (it.tagName === "DETAILS") it.open = true;
    if (target?.closest("details")) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", reveal);
  reveal();

  // The menu is open beside the page, and closed above it.
  const menu = document.querySelector(".side .menu");
  const narrow = matchMedia("(max-width: 64rem)");
  const fit = () => { if (menu) menu.open = !narrow.matches; };
  narrow.addEventListener("change", fit);
  fit();
  const current = menu?.querySelector("[aria-current]");
  const side = document.querySelector(".side");
  if (current && !narrow.matches) side.scrollTop = current.offsetTop - side.clientHeight / 3;

  // Paper has no hidden parts.
  addEventListener("beforeprint", () => document.querySelectorAll(".example").forEach(it => { it.open = true; }));
})();
