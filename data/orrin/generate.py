"""Write every file of the data set from its facts: `python data/orrin/generate.py`.

The same facts always give the same files, save that SQLite's versions differ in the bytes of a database.
"""

from __future__ import annotations

import html
import json
import random
import sqlite3
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from facts import FAULTS, HARBOURS, POLICIES, ROUTES, VESSELS, Route

Row = dict[str, Any]
HARBOUR = {h.name: h for h in HARBOURS}
VESSEL = {v.name: v for v in VESSELS}
FAULT = {f.code: f for f in FAULTS}
GUIDE = HARBOUR["Skarvness"]
"""The harbour that the four small files are about."""


def slug(name: str) -> str:
    return name.lower().replace(" ", "-")


def document(kind: str, key: str, title: str, text: str, **meta: Any) -> Row:
    return {"id": f"{kind}-{slug(key)}", "kind": kind, "title": title, "text": text, "meta": meta}


# Notices are facts too, drawn once with a fixed seed.


def notices() -> list[Row]:
    """40 disturbances of one winter, in the order of their days."""
    draw = random.Random(7)
    electric = {"battery"}
    found = []
    for number in range(1, 41):
        route = draw.choice(ROUTES)
        drive = VESSEL[route.vessel].drive
        fault = draw.choice([f for f in FAULTS if f.system not in electric or drive != "diesel"])
        cancelled = fault.severity == 3
        found.append(
            {
                "number": f"N-{number:02}",
                "date": str(date(2025, 11, 3) + timedelta(days=3 * number - draw.randrange(3))),
                "route": route.code,
                "vessel": route.vessel,
                "fault": fault.code,
                "status": "cancelled" if cancelled else "delayed",
                "delay": None if cancelled else 5 * draw.randrange(2, 19),
            }
        )
    return found


# Documents.


def documents() -> Iterator[Row]:
    for h in HARBOURS:
        berths = f"{h.berths} berth{'s' * (h.berths > 1)}"
        yield document(
            "harbour", h.name, f"Harbour of {h.name}",
            f"{h.name} lies on {h.island}. The harbour has {berths}, {h.depth} metres of water at low tide, "
            f"and {h.facility}. The harbour office answers on {h.phone}.",
            island=h.island, berths=h.berths, depth=h.depth,
        )  # fmt: skip
    for v in VESSELS:
        yield document(
            "vessel", v.name, f"MV {v.name}",
            f"{v.name} was built in {v.built}, is {v.length} metres long and makes {v.knots} "
            f"knots by {v.drive} drive. She carries {v.passengers} passengers and {v.cars} cars, "
            f"and lies overnight at {v.home}.",
            built=v.built, length=v.length, drive=v.drive, cars=v.cars, home=v.home,
        )  # fmt: skip
    for r in ROUTES:
        yield document(
            "route", r.code, f"Route {r.code}",
            f"{r.code} sails from {r.start} to {r.end} in {r.minutes} minutes, "
            f"{r.sailings} times a day, first at {r.first}, with {r.vessel}. "
            f"An adult pays {r.adult:.2f} crowns, a car {r.car:.2f} crowns.",
            calls=[r.start, r.end], vessel=r.vessel, minutes=r.minutes, adult=r.adult,
        )  # fmt: skip
    levels = {1: "The vessel sails on.", 2: "The vessel sails with care.", 3: "The vessel stays in harbour."}
    for f in FAULTS:
        yield document(
            "fault", f.code, f"Fault {f.code}",
            f"{f.code}, {f.system}: {f.meaning}. What to do: {f.action}. {levels[f.severity]}",
            system=f.system, severity=f.severity,
        )  # fmt: skip
    for p in POLICIES:
        yield document("policy", p.title, p.title, p.text, topic=p.topic)
    routes = {r.code: r for r in ROUTES}
    for n in notices():
        r = routes[n["route"]]
        what = "was cancelled" if n["status"] == "cancelled" else f"left {n['delay']} minutes late"
        yield document(
            "notice", n["number"], f"Notice {n['number']}",
            f"On {n['date']} the first sailing of {r.code} from {r.start} to {r.end} {what}: "
            f"{n['vessel']} reported {n['fault']}, {FAULT[n['fault']].meaning}.",
            **{key: value for key, value in n.items() if key != "number" and value is not None},
        )  # fmt: skip


# Questions.


def question(kind: str, q: str, gold: Iterable[str], answer: Any, rewrites: Iterable[str]) -> Row:
    return {"q": q, "kind": kind, "gold": list(gold), "answer": str(answer), "rewrites": list(rewrites)}


def questions() -> Iterator[Row]:
    for p in POLICIES:
        for asked in p.questions:
            yield question("paraphrase", asked, [f"policy-{slug(p.title)}"], p.answer, p.rewrites)
    for f in FAULTS:
        yield question(
            "code", f"What should I do about {f.code}?", [f"fault-{slug(f.code)}"], f.action,
            [f"fault {f.code} what to do", f"{f.code} {f.system}"],
        )  # fmt: skip
    for r in ROUTES:
        yield question(
            "code", f"What does a car cost on {r.code}?", [f"route-{slug(r.code)}"], f"{r.car:.2f} crowns",
            [f"route {r.code} car fare", f"{r.code} from {r.start} to {r.end}"],
        )  # fmt: skip
    for h in HARBOURS:
        yield question(
            "entity",
            f"How do I ring the people in charge at {h.name}?", [f"harbour-{slug(h.name)}"], h.phone,
            [f"harbour office of {h.name}", f"{h.name} telephone"],
        )  # fmt: skip
    for v in VESSELS:
        yield question(
            "entity", f"When was {v.name} launched?", [f"vessel-{slug(v.name)}"], v.built,
            [f"{v.name} was built in", f"vessel {v.name}"],
        )  # fmt: skip


def two_hop() -> Iterator[Row]:
    """Questions that need two documents; `hops` are the triples that lead to the answer."""

    def row(q: str, gold: list[str], answer: Any, hops: list[list[str]]) -> Row:
        return {"q": q, "gold": gold, "answer": str(answer), "hops": hops}

    for r in ROUTES:
        v = VESSEL[r.vessel]
        gold = [f"route-{slug(r.code)}", f"vessel-{slug(v.name)}"]
        served = [r.code, "served_by", v.name]
        yield row(
            f"In which harbour does the vessel of {r.code} lie overnight?",
            gold,
            v.home,
            [served, [v.name, "home", v.home]],
        )
        yield row(
            f"How many passengers fit on the ship that sails from {r.start} to {r.end}?",
            gold, v.passengers, [served, [v.name, "passengers", str(v.passengers)]],
        )  # fmt: skip
    for v in VESSELS:
        h = HARBOUR[v.home]
        yield row(
            f"What is the telephone number of the harbour where {v.name} spends the night?",
            [f"vessel-{slug(v.name)}", f"harbour-{slug(h.name)}"],
            h.phone, [[v.name, "home", h.name], [h.name, "phone", h.phone]],
        )  # fmt: skip


def triples() -> Iterator[Row]:
    """The same facts as a graph: subject, relation, object, all strings."""
    records: list[tuple[str, Row]] = [(h.name, h._asdict()) for h in HARBOURS]
    records += [(v.name, v._asdict()) for v in VESSELS]
    records += [(r.code, r._asdict()) for r in ROUTES]
    records += [(f.code, f._asdict()) for f in FAULTS]
    records += [(n["number"], n) for n in notices()]
    named = {"vessel": "served_by", "start": "starts_at", "end": "ends_at", "fault": "caused_by"}
    for subject, fields in records:
        for field, value in fields.items():
            if value != subject and value is not None:
                relation = "concerns" if (subject[:2], field) == ("N-", "vessel") else named.get(field, field)
                yield {"subject": subject, "relation": relation, "object": str(value)}


# The database.


def database(path: Path) -> None:
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as db:
        db.executescript(
            """
            CREATE TABLE harbours (name TEXT PRIMARY KEY, island TEXT, phone TEXT, berths INTEGER, depth REAL,
                facility TEXT);
            CREATE TABLE vessels (name TEXT PRIMARY KEY, built INTEGER, length INTEGER, passengers INTEGER,
                cars INTEGER, knots INTEGER, drive TEXT, home TEXT REFERENCES harbours (name));
            CREATE TABLE routes (code TEXT PRIMARY KEY, start TEXT REFERENCES harbours (name),
                "end" TEXT REFERENCES harbours (name), vessel TEXT REFERENCES vessels (name), minutes INTEGER,
                adult REAL, car REAL, first TEXT, sailings INTEGER);
            CREATE TABLE faults (code TEXT PRIMARY KEY, system TEXT, meaning TEXT, action TEXT,
                severity INTEGER);
            CREATE TABLE notices (number TEXT PRIMARY KEY, date TEXT, route TEXT REFERENCES routes (code),
                vessel TEXT REFERENCES vessels (name), fault TEXT REFERENCES faults (code), status TEXT,
                delay INTEGER);
            """
        )
        tables: dict[str, list[tuple[Any, ...]]] = {
            "harbours": list(HARBOURS),
            "vessels": list(VESSELS),
            "routes": list(ROUTES),
            "faults": list(FAULTS),
            "notices": [tuple(n.values()) for n in notices()],
        }
        for name, rows in tables.items():
            db.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    db.close()


# One page in four formats: the guide to a harbour.

INTRO = (
    "Skarvness is the largest harbour of Great Orrin. All ferries to the mainland leave from berths 1 to 4, "
    "a well-known landmark being the red crane between them. Ticket office and check-in open an hour before "
    "the first departure; information is given there and on {phone}."
)
BOARD_TEXT = (
    "The board by the red crane shows the first sailing of each route. A code beside it, such as E-417, "
    "means that a fault is being seen to; E-417 is the bow door."
)
NOTE = "Sailings marked D carry no bicycles. Check-in for cars closes 20 minutes before departure."


def guide_routes() -> list[Route]:
    return [r for r in ROUTES if GUIDE.name in (r.start, r.end)]


def board() -> list[str]:
    return ["# first sailings", *(f"{r.code} {r.first} from {r.start}" for r in guide_routes())]


def other_end(r: Route) -> str:
    return r.end if r.start == GUIDE.name else r.start


def guide_markdown() -> str:
    rows = "\n".join(f"| {r.code} | {other_end(r)} | {r.adult:.2f} | {r.car:.2f} |" for r in guide_routes())
    return f"""---
title: Guide to Skarvness
harbour: {GUIDE.name}
updated: 2026-02-01
---
{INTRO.format(phone=GUIDE.phone)}

# Fares

Single fares in crowns.

| route | to | adult | car |
|---|---|---:|---:|
{rows}

# On the quay

## First sailings

{BOARD_TEXT}

```
{chr(10).join(board())}
```

## Left luggage

The left-luggage room is open from 06:00 to 22:00.[^1]

[^1]: {NOTE}
"""


def guide_html() -> str:
    rows = "\n".join(
        f"<tr><td>{r.code}<td>{html.escape(other_end(r))}<td><b>{r.adult:.2f}</b><td>{r.car:.2f}</tr>"
        for r in guide_routes()
    )
    return f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Guide to Skarvness</title>
<style>td {{ padding: 2px }}</style>
<script>if (window.fares < 1) document.write("<p>No fares</p>");</script></head>
<body>
<nav><ul><li><a href="/">Home</a><li><a href="/harbours">Harbours</a></ul></nav>
<h1>Guide to Skarvness</h1>
<p>{INTRO.format(phone=GUIDE.phone.replace(" ", "&nbsp;"))}
<h2>Fares</h2>
<p>Single fares in <i>crowns</i>.
<table><tr><th>route<th>to<th>adult<th>car</tr>
{rows}</table>
<h2>On the quay</h2>
<h3>First sailings</h3>
<p>{BOARD_TEXT}
<pre>{chr(10).join(board())}</pre>
<h3>Left luggage</h3>
<p>The left-luggage room is open from 06:00&thinsp;&ndash;&thinsp;22:00.<sup>1</sup>
<hr><p><small>1 {NOTE}</small>
<noscript>Please switch scripts on.</noscript>
</body></html>
"""


def guide_json() -> str:
    fares = [
        {"code": r.code, "text": f"To {other_end(r)}: adult {r.adult:.2f}, car {r.car:.2f} crowns"}
        for r in guide_routes()
    ]
    page = {
        "title": "Guide to Skarvness",
        "text": INTRO.format(phone=GUIDE.phone),
        "updated": "2026-02-01",
        "sections": {
            "fares/single": {"unit": "crowns", "routes": fares},
            "quay": [
                {"heading": "First sailings", "text": BOARD_TEXT, "board": board(), "berths": GUIDE.berths},
                {
                    "heading": "Left luggage",
                    "text": "The left-luggage room is open from 06:00 to 22:00.",
                    "notes": [{"mark": 1, "text": NOTE}],
                },
            ],
        },
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def guide_pages() -> list[list[str]]:
    """The lines of the PDF: running headers, page numbers, words broken at line ends."""
    fares = [f"{r.code}  {other_end(r):12}{r.adult:7.2f}{r.car:7.2f}" for r in guide_routes()]
    bodies = [
        ["Guide to Skarvness", "", *wrapped(INTRO.format(phone=GUIDE.phone))],
        [
            "Fares",
            "",
            "Single fares in crowns: adult, car.",
            "",
            *[line for fare in fares for line in (fare, "")],
        ],
        ["First sailings", "", *wrapped(BOARD_TEXT), "", *board()],
        [
            "Left luggage",
            "",
            "The left-luggage room is open from 06:00 to 22:00. (1)",
            "",
            *wrapped(f"(1) {NOTE}"),
        ],
    ]
    head = "Orrin Sound Ferries - Harbour guides"
    return [[head, "", *body, "", f"Page {n} of {len(bodies)}"] for n, body in enumerate(bodies, 1)]


BREAKS = {"information": "infor-mation", "departure": "depar-ture", "passengers": "passen-gers"}


def wrapped(text: str, width: int = 44) -> list[str]:
    """The text in lines; the words of BREAKS and those with a hyphen may be broken at a line's end."""
    for word, broken in BREAKS.items():
        text = text.replace(word, broken)
    lines = textwrap.wrap(text, width)
    for word, broken in BREAKS.items():
        lines = [line.replace(broken, word) for line in lines]
    return lines


def pdf(pages: list[list[str]]) -> bytes:
    """A PDF 1.4 file with one text line per string, in Courier."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    kids = []
    for lines in pages:
        shown = "".join(
            "({}) Tj T*\n".format(line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)"))
            for line in lines
        )
        stream = f"BT /F1 10 Tf 14 TL 72 760 Td\n{shown}ET"
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"
    return out + f"{trailer}startxref\n{len(out)}\n%%EOF\n".encode("ascii")


def write(folder: Path) -> None:
    """All files of the data set, into a folder that exists."""
    tables = {"documents": documents, "questions": questions, "two_hop": two_hop, "triples": triples}
    for name, rows in tables.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows())
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
    database(folder / "orrin.sqlite")
    for suffix, text in {"md": guide_markdown(), "html": guide_html(), "json": guide_json()}.items():
        (folder / f"skarvness.{suffix}").write_text(text, encoding="utf-8")
    (folder / "skarvness.pdf").write_bytes(pdf(guide_pages()))


if __name__ == "__main__":
    write(Path(__file__).parent)
