// The plan editor: usual patterns by one press, and the next 14 days while somebody types.
// Without it every button still works: the server fills in and shows the same.
"use strict";

const editor = document.querySelector("[data-editor]");
const PAUSE = 350; // ms without a key until the preview is asked for

const all = (selector) => [...editor.querySelectorAll(selector)];
const field = (name) => editor.elements.namedItem(name);

// --- times ---------------------------------------------------------------------------------

function settleMoment(moment) {
  const when = moment.querySelector("[name=when]");
  const chosen = when.selectedOptions[0];
  moment.querySelector("[name=at]").hidden = when.value !== "";
  moment.querySelector("[name=offset]").hidden = !chosen.hasAttribute("data-offset");
}

function addMoment() {
  const moments = all("[data-moment]");
  const fresh = moments[0].cloneNode(true);
  for (const input of fresh.querySelectorAll("input")) input.value = "";
  fresh.querySelector("select").value = "";
  moments[moments.length - 1].after(fresh);
  settleMoment(fresh);
  return fresh;
}

function setTimes(times) {
  const moments = all("[data-moment]");
  while (moments.length < times.length) moments.push(addMoment());
  moments.forEach((moment, n) => {
    const time = times[n] ?? "";
    const isClock = time.includes(":");
    moment.querySelector("[name=when]").value = isClock ? "" : time;
    moment.querySelector("[name=at]").value = isClock ? time : "";
    moment.querySelector("[name=offset]").value = "";
    if (!time) {
      moment.querySelector("[name=portion]").value = "";
      moment.querySelector("[name=slot]").value = "";
    }
    settleMoment(moment);
  });
}

function apply(button) {
  const [kind, number, start] = button.dataset.days.split(":");
  field("kind").value = kind === "needed" ? "needed" : "timed";
  if (kind !== "needed") {
    setTimes(button.dataset.times.split(" ").filter(Boolean));
    field("repeat").value = kind;
  }
  if (kind === "every") {
    field("every").value = number;
    field("step").value = "day";
    field("start").value ||= start;
  }
  if (kind === "weekdays") {
    for (const day of all("[name=weekday]")) day.checked = day.value === number;
    field("weeks").value = "1";
  }
}

// --- the preview ---------------------------------------------------------------------------

let waiting = null;
let asking = 0;

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(lookAhead, PAUSE);
}

async function lookAhead() {
  const mine = ++asking;
  const form = new FormData(editor);
  form.delete("photo");
  try {
    const answer = await fetch("/console/plans/preview", {
      method: "POST",
      headers: { "X-Requested-With": "fetch" },
      body: new URLSearchParams(form),
    });
    if (!answer.ok || mine !== asking) return;
    const place = document.getElementById("preview");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (mine !== asking) return;
    place.replaceChildren(...page.body.childNodes);
    const wrong = new Set([...place.querySelectorAll("[data-field]")].map((one) => one.dataset.field));
    // What was complained of beside its field and has been put right is not complained of any more.
    for (const one of all("[data-fault-of]")) if (!wrong.has(one.dataset.faultOf)) one.hidden = true;
  } catch {
    // Saving says whether the hub is there.
  }
}

for (const moment of all("[data-moment]")) settleMoment(moment);
const more = editor.querySelector("[data-more]");
more.hidden = false;
more.addEventListener("click", () => addMoment().querySelector("select").focus());
editor.addEventListener("change", (event) => {
  const moment = event.target.closest("[data-moment]");
  if (moment) settleMoment(moment);
  soon();
});
editor.addEventListener("input", soon);
editor.addEventListener("submit", (event) => {
  const button = event.submitter;
  if (!button?.hasAttribute("formaction")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (button.dataset.preset) apply(button);
  lookAhead();
});
