// Comfort only: the page says everything without this. Theme toggle, download of the data, values under the pointer.
(() => {
  "use strict";
  const block = document.getElementById("bptt-data");
  const data = JSON.parse(block.textContent);
  const at = (path) => path.split("/").reduce((tree, key) => (tree == null ? tree : tree[key]), data);
  const svgNs = "http://www.w3.org/2000/svg";

  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    return made;
  }

  function toggle(button) {
    const root = document.documentElement;
    const dark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    const say = () => { button.textContent = dark() ? "Light page" : "Dark page"; };
    button.addEventListener("click", () => { root.dataset.theme = dark() ? "light" : "dark"; say(); });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", say);
    say();
  }

  function download(button) {
    button.addEventListener("click", () => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([block.textContent], { type: "application/json" }));
      link.download = (document.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "bptt") + ".json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    });
  }

  // As values.short in Python, on the rounded data.
  function short(value, share) {
    if (value == null) return "–";
    if (typeof value !== "number") return String(value);
    if (share && value > 0 && value < 0.001) return "< 0.1 %";
    if (share && value < 0 && value > -0.001) return "> −0.1 %";
    if (share && value > 0.999 && value < 1) return "> 99.9 %";
    if (share) return (100 * value).toFixed(1).replace(".0", "") + " %";
    if (value === 0 || (Number.isInteger(value) && Math.abs(value) < 1e6)) return value.toLocaleString("en");
    const size = Math.abs(value);
    return size >= 1e-4 && size < 1e6 ? Number(value.toPrecision(3)).toLocaleString("en", { maximumSignificantDigits: 3 }) : value.toExponential(2);
  }

  function place(scale, log, value) {
    if (typeof value !== "number" || (log && value <= 0)) return null;
    const [low, high] = log ? scale.map(Math.log10) : scale;
    return ((log ? Math.log10(value) : value) - low) / (high - low);
  }

  // A <title> would open the browser's own tooltip over the picture; the same words go into a label.
  function own(svg) {
    const title = svg.querySelector("title");
    svg.setAttribute("aria-label", title.textContent);
    svg.removeAttribute("aria-labelledby");
    title.remove();
  }

  function reading(plot) {
    const xs = at(plot.dataset.x);
    const names = plot.dataset.names ? at(plot.dataset.names) : xs;
    const columns = JSON.parse(plot.dataset.series).map(([name, path, colour]) => ({ name, colour, values: at(path) || [] }));
    const out = element("p", "", "readout");
    out.setAttribute("role", "status");
    plot.append(out);
    let row = -1;

    function show(next) {
      row = Math.min(Math.max(next, 0), xs.length - 1);
      const name = typeof names[row] === "number" ? names[row].toLocaleString("en") : names[row];
      out.replaceChildren(element("b", `${plot.dataset.xName} ${name}`), ...columns.map((column) => {
        const line = element("span", column.name + " ");
        line.append(element("i", short(column.values[row], plot.dataset.share)));
        return line;
      }));
      plot.querySelectorAll("svg").forEach(mark);
    }

    function mark(svg) {
      const { box: [left, top, right, bottom], x, y, log } = JSON.parse(svg.dataset.geometry);
      svg.querySelectorAll(".cross, .spot").forEach((old) => old.remove());
      const part = place(x, false, xs[row]);
      if (part === null) return;
      const here = left + part * (right - left);
      out.classList.toggle("right", part < 0.5);
      const add = (tag, settings) => {
        const made = document.createElementNS(svgNs, tag);
        for (const [key, value] of Object.entries(settings)) made.setAttribute(key, value);
        svg.append(made);
      };
      add("line", { x1: here, x2: here, y1: top, y2: bottom, class: "cross" });
      for (const column of columns) {
        const height = column.colour ? place(y, log, column.values[row]) : null;
        if (height !== null && height >= 0 && height <= 1) {
          add("circle", { cx: here, cy: bottom + height * (top - bottom), r: 4, class: "spot dot " + column.colour });
        }
      }
    }

    function nearest(event) {
      const svg = event.currentTarget;
      const { box: [left, , right], x } = JSON.parse(svg.dataset.geometry);
      const bounds = svg.getBoundingClientRect();
      const inside = ((event.clientX - bounds.left) / bounds.width) * svg.viewBox.baseVal.width;
      const wanted = x[0] + ((inside - left) / (right - left)) * (x[1] - x[0]);
      let best = 0;
      xs.forEach((value, index) => {
        if (typeof value === "number" && !(Math.abs(value - wanted) >= Math.abs(xs[best] - wanted))) best = index;
      });
      show(best);
    }

    function hide() {
      row = -1;
      out.replaceChildren();
      plot.querySelectorAll(".cross, .spot").forEach((old) => old.remove());
    }

    const keys = { ArrowRight: 1, ArrowLeft: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };
    listen(plot, plot.dataset.title, nearest, hide, keys, (step) => {
      show(row < 0 && Number.isFinite(step) ? 0 : row + step);
    });
  }

  // A picture is read by the pointer (`nearest` shows what is under it) and by `keys`, whose values `move` takes.
  function listen(plot, title, nearest, hide, keys, move) {
    plot.querySelectorAll(":scope > svg").forEach((svg) => {
      own(svg);
      svg.addEventListener("pointermove", nearest);
      svg.addEventListener("pointerdown", nearest);
    });
    plot.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") hide(); });
    plot.tabIndex = 0;
    plot.setAttribute("role", "group");
    plot.setAttribute("aria-label", title + ". Arrow keys read its values.");
    plot.addEventListener("keydown", (event) => {
      if (event.key === "Escape") hide();
      if (!(event.key in keys)) return;
      event.preventDefault();
      move(keys[event.key]);
    });
    plot.addEventListener("blur", hide);
  }

  // The value of the heat map's cell under the pointer, or chosen with the arrow keys.
  function warmth(plot) {
    const { t, k, norms } = at(plot.dataset.heat);
    const out = element("p", "", "readout");
    out.setAttribute("role", "status");
    plot.append(out);
    let [row, column] = [t.length - 1, k.length - 1];

    function show(nextRow, nextColumn) {
      row = Math.min(Math.max(nextRow, 0), t.length - 1);
      column = Math.min(Math.max(nextColumn, 0), k.length - 1);
      const line = element("span", "gradient norm ");
      line.append(element("i", norms[row][column] == null ? "cannot be seen" : short(norms[row][column])));
      out.replaceChildren(element("b", `loss of step ${short(t[row])}, state ${short(k[column])}`), line);
      out.classList.toggle("right", column < k.length / 2);
      plot.querySelectorAll(":scope > svg").forEach((svg) => {
        const { box: [left, top, right, bottom], rows, columns } = JSON.parse(svg.dataset.geometry);
        svg.querySelector(".cell")?.remove();
        const cell = document.createElementNS(svgNs, "rect");
        const [width, height] = [(right - left) / columns, (bottom - top) / rows];
        const place = { x: left + column * width, y: top + row * height, width, height, class: "cell" };
        for (const [key, value] of Object.entries(place)) cell.setAttribute(key, value);
        svg.append(cell);
      });
    }

    function nearest(event) {
      const svg = event.currentTarget;
      const { box: [left, top, right, bottom], rows, columns } = JSON.parse(svg.dataset.geometry);
      const bounds = svg.getBoundingClientRect();
      const scale = svg.viewBox.baseVal.width / bounds.width;
      const x = ((event.clientX - bounds.left) * scale - left) / (right - left);
      const y = ((event.clientY - bounds.top) * scale - top) / (bottom - top);
      show(Math.floor(y * rows), Math.floor(x * columns));
    }

    function hide() {
      out.replaceChildren();
      plot.querySelectorAll(".cell").forEach((old) => old.remove());
    }

    const keys = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] };
    listen(plot, "Gradient of each loss at each state", nearest, hide, keys, ([down, right]) => {
      show(row + down, column + right);
    });
  }

  // Brings one member of a comparison to the front of every picture.
  function follow(form) {
    const slider = form.querySelector("input");
    const said = form.querySelector("output");
    const lines = document.querySelectorAll("[data-line*='/of/']");
    function show(member) {
      lines.forEach((line) => {
        const mine = member === null || line.dataset.line.endsWith("/of/" + member);
        line.classList.toggle("faded", !mine);
        if (mine && member !== null) line.parentNode.append(line);
      });
      document.querySelectorAll("[data-member]").forEach((each) => {
        each.classList.toggle("chosen", member !== null && each.dataset.member === String(member));
      });
      const about = data.members[member];
      said.textContent = member === null ? "all" : [about.name, about.sentence].filter(Boolean).join(": ");
    }
    slider.addEventListener("input", () => show(Number(slider.value)));
    form.querySelector("button").addEventListener("click", () => show(null));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
  }

  document.querySelectorAll("form.picker").forEach(follow);
  document.querySelectorAll("button[data-does]").forEach((button) => {
    ({ theme: toggle, download })[button.dataset.does](button);
    button.hidden = false;
  });
  document.querySelectorAll(".plot[data-x]").forEach(reading);
  document.querySelectorAll(".plot[data-heat]").forEach(warmth);
})();
