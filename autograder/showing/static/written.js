// Reading written answers by keyboard. What a student wrote is in the page already, as the server made it safe;
// here it is never made into HTML, nor is what a model suggests.
"use strict";

const here = location.pathname;
const suggests = document.body.dataset.suggests === "yes";
const $ = (id) => document.getElementById(id);
const articles = [...document.querySelectorAll(".answer")];
const inputs = [...document.querySelectorAll(".line input")];
const comment = $("comment");
const unsaved = new Map(); // answer → what is still to be saved of it
const suggested = new Map(); // answer → what a model suggests, or why it doesn't
let answers = [];
let current = 0;
let saving = false;

const shown = (points) => (points === null ? "" : String(points));
const asNumber = (text) => (/^\d*[.,]?\d+$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null);

async function ask(path, body) {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let reply, said;
  try {
    reply = await fetch(here + path, options);
    said = await reply.json();
  } catch {
    throw Object.assign(new Error("autograder doesn't answer any more; start it again"), { lost: true });
  }
  if (!reply.ok) throw Object.assign(new Error(said.error), { said });
  return said;
}

// What is shown

function status(text, bad = false) {
  $("status").textContent = text;
  $("status").classList.toggle("bad", bad);
}

function standing(answer) {
  if (answer.score === null) return "waits";
  return `${answer.score} ${answer.score === 1 ? "point" : "points"}${answer.waits ? " so far, waits" : ", read"}`;
}

function total(answer) {
  const given = answer.lines.filter((points) => points !== null);
  $("total").textContent = given.length ? given.reduce((sum, points) => sum + points, 0) : shown(answer.score) || "–";
}

function overview() {
  answers.forEach((answer, place) => {
    articles[place].querySelector(".standing").textContent = standing(answer);
  });
  const read = answers.filter((answer) => !answer.waits).length;
  $("progress").textContent = `${read} of ${answers.length} answers read`;
}

function panel() {
  const answer = answers[current];
  inputs.forEach((input, line) => (input.value = shown(answer.lines[line])));
  comment.value = answer.comment;
  const formgrader = answer.score !== null && answer.lines.every((points) => points === null);
  const again = answer.waits && answer.score !== null && !answer.lines.includes(null);
  $("current").textContent =
    `Answer ${current + 1} of ${answers.length}: ${answer.student}` +
    (formgrader ? `. ${answer.score} given in formgrader, not by line` : "") +
    (again ? ". It waits again, as the answer has changed since: Enter, if its points stand" : "");
  total(answer);
  suggestions();
}

function show(place) {
  if (place < 0 || place >= answers.length) return status(place < 0 ? "That is the first." : "That is the last.");
  articles[current].classList.remove("current");
  current = place;
  articles[current].classList.add("current");
  articles[current].scrollIntoView({ block: "nearest" });
  history.replaceState(null, "", `#answer-${current}`);
  panel();
  if (!$("status").classList.contains("bad")) status("");
  inputs[0].focus();
  suggest();
}

function nextWaiting() {
  const after = [...answers.keys()].map((step) => (current + 1 + step) % answers.length);
  const place = after.find((one) => answers[one].waits);
  if (place === undefined) status("All answers are read.");
  else show(place);
}

// What is saved

function change(what) {
  unsaved.set(current, { ...unsaved.get(current), ...what });
  const answer = answers[current];
  if (what.lines) answer.lines = what.lines;
  if ("comment" in what) answer.comment = what.comment;
  total(answer);
  save();
}

async function save() {
  if (saving) return;
  saving = true;
  try {
    while (unsaved.size) {
      const [place, what] = unsaved.entries().next().value;
      unsaved.delete(place);
      const { student, version, seen } = answers[place];
      try {
        status("saving …");
        const given = await ask("/give", { student, version, seen, ...what });
        Object.assign(answers[place], given, unsaved.get(place)); // what was typed meanwhile stays
        status("saved");
      } catch (error) {
        if (error.said?.given) {
          Object.assign(answers[place], error.said.given);
          if (place === current) panel();
        } else if (!error.said?.changed) {
          unsaved.set(place, { ...what, ...unsaved.get(place) }); // saved with the next key
        }
        status(`not saved: ${error.message}`, true);
        return;
      } finally {
        overview();
      }
      if (place === current) total(answers[place]);
    }
  } finally {
    saving = false;
  }
}

function points(line, value) {
  const most = Number(inputs[line].dataset.most);
  if (value !== null && value > most) {
    inputs[line].value = shown(answers[current].lines[line]);
    return status(`At most ${most}.`, true);
  }
  inputs[line].value = shown(value);
  change({ lines: answers[current].lines.map((one, place) => (place === line ? value : one)) });
}

async function stands() {
  await settled();
  if (unsaved.size) return;
  const place = current;
  if (answers[place].waits) {
    unsaved.set(place, {});
    await save();
    if (answers[place].waits) return unsaved.delete(place);
  }
  nextWaiting();
}

async function settled() {
  while (saving) await new Promise((done) => setTimeout(done, 20));
}

// What a model suggests

async function suggest() {
  const place = current;
  await new Promise((done) => setTimeout(done, 300)); // who only passes by asks for nothing
  if (!suggests || place !== current || suggested.has(place)) return;
  suggested.set(place, { why: "asking the model …" });
  suggestions();
  try {
    suggested.set(place, { lines: (await ask("/suggest", { student: answers[place].student })).lines });
  } catch (error) {
    suggested.set(place, { why: `no suggestion: ${error.message}` });
  }
  if (place === current) suggestions();
}

function suggestions() {
  if (!suggests) return;
  const { lines, why } = suggested.get(current) ?? {};
  inputs.forEach((_, line) => {
    const one = lines?.[line];
    const place = $(`suggestion-${line}`);
    place.hidden = !one;
    place.textContent = one ? `suggested: ${one.points}${one.quotation ? `, for “${one.quotation}”` : ""}` : "";
  });
  const none = lines && lines.every((one) => one === null) ? "the model suggests nothing that holds" : "";
  $("suggesting").textContent = why ?? none;
  $("suggesting").hidden = !(why || none);
}

// Keys

function reuse() {
  const texts = new Map();
  answers.forEach((answer) => answer.comment && texts.set(answer.comment, (texts.get(answer.comment) ?? 0) + 1));
  const often = [...texts].sort((one, other) => other[1] - one[1]).slice(0, 9);
  $("reuse-none").hidden = often.length > 0;
  $("reuse").querySelector("ol").replaceChildren(
    ...often.map(([text]) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.addEventListener("click", () => take(text));
      item.append(button);
      return item;
    }),
  );
  $("reuse").showModal();
}

function take(text) {
  $("reuse").close();
  const before = answers[current].comment;
  comment.value = before && before !== text ? `${before}\n\n${text}` : text;
  change({ comment: comment.value });
  inputs[0].focus();
}

function number(line, key) {
  const before = answers[current].lines[line];
  if (key === ".") points(line, before === null ? 0.5 : Math.floor(before) + (before % 1 ? 0 : 0.5));
  else points(line, Number(key));
}

const keys = {
  j: () => show(current + 1),
  ArrowDown: () => show(current + 1),
  k: () => show(current - 1),
  ArrowUp: () => show(current - 1),
  n: nextWaiting,
  Enter: stands,
  c: () => comment.focus(),
  r: reuse,
  a: () => articles[current].querySelector(".text").focus(),
  "?": () => $("help").showModal(),
  "=": () => {
    const line = Math.max(0, inputs.indexOf(document.activeElement));
    const one = suggested.get(current)?.lines?.[line];
    if (one) points(line, one.points);
  },
};

document.addEventListener("keydown", (event) => {
  if (!answers.length || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const target = event.target;
  if ($("reuse").open) {
    const button = $("reuse").querySelectorAll("button")[Number(event.key) - 1];
    if (button) {
      event.preventDefault();
      button.click();
    }
    return;
  }
  if ($("help").open) return;
  if (target === comment) {
    if (event.key === "Escape") inputs[0].focus();
    return;
  }
  const line = inputs.indexOf(target);
  if (event.key === "Enter" && target.closest("a, button, summary")) return;
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  } else if (line >= 0 && Number(target.dataset.most) > 9 && /^([0-9.]|Backspace|Delete)$/.test(event.key)) {
    return; // typed, and saved as the line is left
  } else if (line >= 0 && /^[0-9.]$/.test(event.key)) {
    event.preventDefault();
    number(line, event.key);
  } else if (line >= 0 && (event.key === "Backspace" || event.key === "Delete")) {
    event.preventDefault();
    points(line, null);
  } else if (line >= 0 && event.key.length === 1) {
    event.preventDefault();
  }
});

// What comes by another way than a key, such as a screen reader's or a telephone's.
inputs.forEach((input, line) => input.addEventListener("change", () => points(line, asNumber(input.value))));
inputs.forEach((input) => input.addEventListener("focus", () => input.select()));
comment.addEventListener("input", () => change({ comment: comment.value }));
$("marks").addEventListener("submit", (event) => event.preventDefault());
articles.forEach((article, place) =>
  article.addEventListener("click", () => {
    if (getSelection().isCollapsed) show(place);
  }),
);
addEventListener("beforeunload", (event) => (saving || unsaved.size) && event.preventDefault());

(async () => {
  try {
    ({ answers } = await ask("/state"));
  } catch (error) {
    return status(error.message, true);
  }
  if (articles.some((one, place) => one.querySelector("h3").textContent !== answers[place]?.student) || answers.length !== articles.length) {
    return status("The class has changed; load this page again.", true);
  }
  inputs.concat(comment).forEach((one) => (one.disabled = !answers.length));
  if (!answers.length) return;
  overview();
  const place = Number(/^#answer-(\d+)$/.exec(location.hash)?.[1] ?? NaN);
  const waiting = answers.findIndex((answer) => answer.waits);
  show(place < answers.length ? place : Math.max(0, waiting));
})();
