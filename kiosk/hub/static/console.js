// The console in the browser: look again when told to, send forms without leaving the page,
// ring while somebody waits. Everything works without it, by plain forms and reloading.
"use strict";

const SILENCE = 30000; // ms without a word from the hub's stream until the page says so
const stale = new Map(); // element id → its markup as the server last sent it

const find = (id) => document.getElementById(id);
const csrf = document.querySelector("meta[name=csrf]")?.content ?? "";

// --- looking again -------------------------------------------------------------------------

// Somebody is typing or choosing in it: it must not change under their hands.
function isBusy(element) {
  const active = document.activeElement;
  if (active && element.contains(active) && active.matches("input, select, textarea")) return true;
  return [...element.querySelectorAll("input, select, textarea")].some(isChanged);
}

function isChanged(field) {
  if (field.type === "hidden") return false;
  if (field.type === "checkbox" || field.type === "radio") {
    return field.checked !== field.defaultChecked;
  }
  if (field.matches("select")) {
    const options = [...field.options];
    const marked = options.findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(marked, 0);
  }
  return field.value !== field.defaultValue;
}

function adopt(fresh, old) {
  // Keep what was folded open.
  const words = (one) => one.querySelector("summary").textContent;
  const open = new Set([...old.querySelectorAll("details[open]")].map(words));
  for (const one of fresh.querySelectorAll("details")) one.open = open.has(words(one));
}

// Bring the children of one keyed list to the fresh state, replacing only those that differ.
function mergeList(list, fresh) {
  const wanted = [...fresh.children];
  const ids = new Set(wanted.map((child) => child.id));
  for (const child of [...list.children]) {
    if (!ids.has(child.id)) { child.remove(); stale.delete(child.id); }
  }
  wanted.forEach((child, place) => {
    const old = document.getElementById(child.id);
    const markup = child.outerHTML;
    let here = old && list.contains(old) ? old : null;
    if (!here) {
      here = document.importNode(child, true);
      stale.set(child.id, markup);
    } else if (stale.get(child.id) !== markup && !isBusy(here)) {
      const next = document.importNode(child, true);
      adopt(next, here);
      here.replaceWith(next);
      here = next;
      stale.set(child.id, markup);
    }
    if (list.children[place] !== here) list.insertBefore(here, list.children[place] ?? null);
  });
}

// What is asked for at one time: all of the page ("live"), or only its alarms, which wait for nothing.
const asked = new Map(); // fragment → whether to ask once more
const OF_ALARMS = new Set(["alarms", "alert"]);
let newest = 0; // when the question was asked whose answer the alarms on the page are

async function look(fragment = "live") {
  if (asked.has(fragment)) { asked.set(fragment, true); return; }
  asked.set(fragment, false);
  const begun = performance.now();
  try {
    const answer = await fetch(location.href, { headers: { "X-Fragment": fragment } });
    if (answer.status === 401) { expire(); return; }
    if (!answer.ok) return;
    // Somebody has logged in again in another tab; this page's forms are the old session's.
    if (expired) { location.reload(); return; }
    const page = new DOMParser().parseFromString(`<main>${await answer.text()}</main>`, "text/html");
    // A slow answer to an older question must not take away an alarm that a newer one has shown.
    const isNews = begun >= newest;
    for (const list of page.querySelectorAll("[data-list]")) {
      if (OF_ALARMS.has(list.id) && !isNews) continue;
      const here = find(list.id);
      // A list inside an entry of another list comes with that entry.
      if (here && !list.parentElement.closest("[data-list]")) mergeList(here, list);
    }
    const workers = page.getElementById("workers");
    if (workers) find("workers")?.replaceChildren(...workers.children);
    const summary = page.getElementById("summary");
    if (summary && isNews) find("summary")?.replaceWith(document.importNode(summary, true));
    newest = Math.max(newest, begun);
    settle();
  } catch {
    // The stream says when the hub is back.
  } finally {
    const again = asked.get(fragment);
    asked.delete(fragment);
    if (again) look(fragment);
  }
}

function remember() {
  for (const child of document.querySelectorAll("[data-list] > [id]")) {
    stale.set(child.id, child.outerHTML);
  }
}

// --- words ---------------------------------------------------------------------------------

const words = JSON.parse(document.body.dataset.words ?? "{}");

function say(source, values = {}) {
  return (words[source] ?? source).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

// --- the stream ----------------------------------------------------------------------------

let heard = performance.now();

function listen() {
  const stream = new EventSource("/console/events");
  let wasLost = true; // what changed between the page and the stream's first word was not told
  const sign = () => {
    heard = performance.now();
    setLink("up", say("已连上"));
    if (wasLost) { wasLost = false; look(); }
  };
  stream.addEventListener("alive", sign);
  stream.addEventListener("reload", () => { sign(); look(); });
  stream.addEventListener("alarms", () => { sign(); look("alarms"); });
  stream.addEventListener("error", () => {
    wasLost = true;
    setLink("down", say("断开了"));
    if (stream.readyState === EventSource.CLOSED) setTimeout(listen, 2000);
  });
}

function setLink(state, words) {
  const link = find("link");
  if (link && link.dataset.state !== state) { link.dataset.state = state; link.textContent = words; }
}

// --- forms ---------------------------------------------------------------------------------

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.hasAttribute("data-plain") || form.method !== "post") return;
  event.preventDefault();
  const button = event.submitter;
  if (button) button.disabled = true;
  const fault = form.querySelector("[data-error]");
  for (const one of form.querySelectorAll("[data-error], [data-fault-of]")) one.hidden = true;
  const filled = new FormData(form);
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { "X-Requested-With": "fetch", "X-CSRF-Token": csrf },
      body: form.enctype === "multipart/form-data" ? filled : new URLSearchParams(filled),
    });
    if (answer.status === 401) { expire(); return; }
    const result = await answer.json();
    if (answer.ok && result.go) { go(result.go); return; }
    if (answer.ok) {
      form.reset();
      show(form, result.show);
      document.activeElement?.blur();
      if (!result.show) form.closest("details")?.removeAttribute("open");
    } else {
      keepPicture(form, result.picture);
      complain(placeOf(form, result.field) ?? fault, result.error);
    }
    await look();
  } catch {
    complain(fault, say("没有送到平台，请再试一次。"));
  } finally {
    if (button) button.disabled = false;
  }
});

function go(address) {
  const to = new URL(address, location.href);
  location.assign(to.href);
  if (to.pathname === location.pathname && to.search === location.search) location.reload();
}

// Where a form says what is wrong with one of its fields.
function placeOf(form, name) {
  const place = name ? form.querySelector(`[data-fault-of="${CSS.escape(name)}"]`) : null;
  place?.scrollIntoView({ block: "center" });
  return place;
}

// A picture that has arrived is not sent again with the next try.
function keepPicture(form, name) {
  const kept = form.querySelector("[data-picture]");
  if (!kept || !name) return;
  kept.value = name;
  form.querySelector("[type=file]").value = "";
}

// What is told this once, such as a key.
function show(form, words) {
  const place = form.querySelector("[data-result]");
  if (place && words) { place.textContent = words; place.hidden = false; }
}

function complain(place, sentence) {
  const box = place ?? find("toast");
  box.textContent = sentence;
  box.hidden = false;
  if (!place) setTimeout(() => { box.hidden = true; }, 8000);
}

// The session is over, so no call for help can be seen here. The page stays, for a login page
// could not ring: browsers let only a page ring that somebody has clicked on.
let expired = false;

function expire() {
  expired = true;
  find("expired").hidden = false;
  settle();
}

// --- ringing -------------------------------------------------------------------------------

let audio = null;
let tune = null;

const armed = () => audio !== null && audio.state === "running";

async function arm(event) {
  audio = audio ?? new AudioContext();
  audio.onstatechange = settle;
  try { await audio.resume(); } catch { /* the browser wants a click first */ }
  // Whoever begins the shift hears that the loudspeaker works.
  if (event && armed()) {
    tone("triangle", 660, audio.currentTime, 0.25, 0.4);
    tone("triangle", 880, audio.currentTime + 0.25, 0.4, 0.4);
  }
  settle();
}

function tone(type, frequency, start, length, loudness) {
  const source = audio.createOscillator();
  const volume = audio.createGain();
  source.type = type;
  source.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.03);
  volume.gain.setValueAtTime(loudness, start + length - 0.05);
  volume.gain.linearRampToValueAtTime(0, start + length);
  source.connect(volume).connect(audio.destination);
  source.start(start);
  source.stop(start + length);
}

// How an alarm sounds as its chain climbs: loudness, pairs of tones in two seconds, wave form.
const STEPS = [null, [0.25, 2, "triangle"], [0.5, 3, "triangle"], [0.8, 3, "square"], [1, 4, "square"]];

function ring(kind, level) {
  if (!armed()) return;
  const now = audio.currentTime;
  if (kind === "alarm") {
    const [loudness, pairs, type] = STEPS[Math.max(1, Math.min(level, 4))];
    for (let n = 0; n < pairs; n += 1) {
      tone(type, 880, now + n * 0.5, 0.25, loudness);
      tone(type, 660, now + n * 0.5 + 0.25, 0.25, loudness);
    }
  } else if (kind === "lost") {
    for (let n = 0; n < 2; n += 1) tone("square", 440, now + n * 0.5, 0.35, 0.4);
  } else {
    tone("triangle", kind === "test" ? 523 : 440, now, 0.5, 0.2 + 0.1 * level);
  }
}

// Put bell, counters and title into the state that the page shows.
function settle() {
  const summary = find("summary");
  if (!summary) return;
  const { ringing, alarms, waiting } = summary.dataset;
  const lost = performance.now() - heard > SILENCE;
  // What the page does not know may be the worst: a lost line is louder than a test or a calm word.
  const known = summary.dataset.tune;
  const wanted = expired || known === "alarm" ? "alarm" : lost ? "lost" : known || null;
  const level = expired ? 3 : Number(summary.dataset.loudness);
  document.body.dataset.ringing = ringing;
  document.body.dataset.tune = wanted ?? "";
  document.body.dataset.loudness = wanted ? String(level) : "0";
  find("lost").hidden = !lost || expired;
  find("arm").hidden = armed();
  find("sound").hidden = !armed();
  const count = find("count");
  const open = Number(alarms) + Number(waiting);
  count.hidden = open === 0;
  count.textContent = String(open);
  count.classList.toggle("red", Number(alarms) > 0);
  const title = document.title.replace(/^【.*】/, "");
  const marks = { alarm: "【呼救】", calm: "【请看看】", test: "【测试】", lost: "【断开】" };
  const mark = expired ? "【请登录】" : marks[wanted];
  document.title = (mark ? say(mark) : "") + title;
  if (wanted !== tune?.kind || level !== tune?.level) {
    if (tune) clearInterval(tune.timer);
    tune = wanted && { kind: wanted, level, timer: setInterval(() => ring(wanted, level), 2000) };
    if (wanted) ring(wanted, level);
  }
}

function ageWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  if (seconds < 60) return say("已经 {seconds} 秒", { seconds });
  if (seconds < 3600) return say("已经 {minutes} 分 {seconds} 秒", { minutes, seconds: seconds % 60 });
  return say("已经 {hours} 小时 {minutes} 分", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function leftWords(seconds) {
  if (seconds < 100) return say("{seconds} 秒后", { seconds });
  return say("{minutes} 分钟后", { minutes: Math.round(seconds / 60) });
}

function tick() {
  for (const age of document.querySelectorAll("[data-age]")) {
    age.since ??= performance.now();
    const seconds = Number(age.dataset.age) + Math.floor((performance.now() - age.since) / 1000);
    age.textContent = ageWords(seconds);
  }
  for (const step of document.querySelectorAll("[data-left]")) {
    step.since ??= performance.now();
    const left = Number(step.dataset.left) - Math.floor((performance.now() - step.since) / 1000);
    step.textContent = leftWords(Math.max(left, 0));
  }
  settle();
}

remember();
find("arm").addEventListener("click", arm);
document.addEventListener("focusout", () => setTimeout(() => look(), 300));
setInterval(tick, 1000);
// Who sets a sensor up presses it and wants to see it; nobody is told of each message.
setInterval(() => look(), document.body.dataset.page === "sensors" ? 2000 : 20000);
// A click on the page before still counts in most browsers; elsewhere the strip asks for one.
if (document.referrer.startsWith(location.origin)) arm();
tick();
listen();
