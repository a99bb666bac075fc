// Writes the numbers of the chosen setting into the slots; all of them were computed before. See slots.py, which wrote
// the first setting into the same slots.
(() => {
  "use strict";
  const data = JSON.parse(document.getElementById("bptt-data").textContent);
  const form = document.querySelector(".knobs");
  const gain = form.querySelector("#gain");
  const step = form.querySelector("#step");
  const slots = [...document.querySelectorAll("[data-slot]")];
  const rows = [...document.querySelectorAll("[data-step]")];
  const columns = [...document.querySelectorAll("[data-column]")];
  const raised = (power) => String(power).replace(/./g, (sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[sign] ?? "⁻");

  // As report/values.py `short`.
  function short(value) {
    if (value == null) return "–";
    if (typeof value !== "number") return value;
    if (value === 0) return "0";
    if (Number.isInteger(value) && Math.abs(value) < 1e6) return value.toLocaleString("en").replace("-", "−");
    const [mantissa, power] = value.toExponential(2).split("e").map((part, place) => (place ? Number(part) : part));
    const written = power >= -4 && power < 6 ? value.toFixed(Math.max(0, 2 - power)) : `${mantissa}×10${raised(power)}`;
    return written.replace("-", "−");
  }

  const part = (norm) => (norm > 1e-6 ? Math.min(1, (Math.log10(norm) + 6) / 8) : 0);

  function show() {
    const t = Number(step.value) - 1;
    const activation = form.querySelector("input[name=activation]:checked").value;
    const setting = data.settings[activation][Number(gain.value)];
    form.querySelector("output[for=gain]").textContent = data.gains[Number(gain.value)];
    form.querySelector("output[for=step]").textContent = step.value;
    for (const slot of slots) {
      const { slot: place, kind } = slot.dataset;
      if (kind === "lag") { slot.textContent = t - Number(place); continue; }
      const value = place.replace("{t}", t).split("/").reduce((tree, key) => (tree == null ? tree : tree[key]), setting);
      if (kind === "bar") slot.style.setProperty("--part", part(value));
      else if (kind === "width") slot.style.strokeWidth = 1 + 5 * part(value);
      else slot.textContent = short(value);
    }
    rows.forEach((row) => {
      const i = Number(row.dataset.step);
      row.hidden = "only" in row.dataset ? i !== t : i > t;
    });
    columns.forEach((column) => {
      const place = Number(column.dataset.column);
      column.classList.toggle("after", place > t);
      column.classList.toggle("own", place === t);
    });
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.reset();
  form.hidden = false;
  show();
})();
