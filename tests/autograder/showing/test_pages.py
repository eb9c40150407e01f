"""The two pages: what is on them, what never is, and that nothing in them can act."""

from __future__ import annotations

import json
import re
from datetime import datetime
from html.parser import HTMLParser
from itertools import pairwise

import nbformat
import pytest

import tiny
from autograder import course, labs
from autograder.authoring import golden as goldens
from autograder.authoring import sources
from autograder.intake.repair import repair
from autograder.judging.judge import judge
from autograder.recording import gradebook
from autograder.recording.journal import read
from autograder.records import (
    Answer,
    CellMarks,
    CellRun,
    Graded,
    Marks,
    Repaired,
    Run,
    Standing,
    Verdict,
    Written,
    save,
)
from autograder.showing import feedback, pages, report

LAB = "s1_tiny"
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202egnp.exe\" onload='x' {{ 7 * 7 }}"
VOID = {"meta", "br", "link", "img", "hr", "input"}


class Page(HTMLParser):
    """The tags and the text of a page; an element that isn't closed in its place is an error."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        self.close()
        assert not self._open

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.text += " "
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def handle_data(self, data):
        if "style" not in self._open:
            self.text += data


@pytest.fixture
def topic(tiny_course):
    return course.load(tiny_course).topic(LAB)


@pytest.fixture
def lab(tiny_course):
    return sources.load(tiny_course, LAB)


def graded(
    lab, student="ada", double=(2.0, 0), increment=(1.5, 1), message="", events=(), notes=(), seconds=2.0
):
    """A submission with (points earned, questions missed) of two for each exercise."""

    def cell(name, points, earned, missed):
        verdicts = [Verdict("first", "right"), Verdict("second", "right")]
        for i in range(missed):
            verdicts[1 - i] = Verdict(verdicts[1 - i].name, "wrong", message or "not the right value")
        return CellMarks(f"{name}_test", points, earned, tuple(verdicts), "ok", message if missed else "")

    notebook = nbformat.from_dict(json.loads(nbformat.writes(lab.release)))
    for one in notebook.cells:
        if labs.role(one) in ("solution", "written"):
            one.source = f"# {student} wrote this for {one.id}"
    repaired = repair(nbformat.writes(notebook).encode(), lab, student)
    # As run leaves it: the hidden parts taken out.
    ran = nbformat.from_dict(repaired.notebook)
    for one in ran.cells:
        one.source = labs.split_hidden("".join(one.source))[0] if labs.role(one) == "test" else one.source
    cells = (cell("double", 2.0, *double), cell("increment", 3.0, *increment))
    run = Run(student, LAB, (), json.loads(nbformat.writes(ran)), events, seconds, seconds, 10**9)
    return Graded(Repaired(student, LAB, repaired.notebook, notes), run, Marks(student, LAB, cells, notes))


def unreadable(student="eve"):
    notes = ("The file is empty.",)
    cells = (CellMarks("double_test", 2.0, 0.0, ()), CellMarks("increment_test", 3.0, 0.0, ()))
    events = ("the file could not be read",)
    return Graded(
        Repaired(student, LAB, None, notes),
        Run(student, LAB, events=events),
        Marks(student, LAB, cells, notes),
    )


def test_feedback_says_what_is_right_and_why_the_rest_is_not(topic, lab):
    page = Page(feedback.page(topic, graded(lab, notes=("A cell was put back.",))))
    words = " ".join(page.text.split())
    assert "points for code 3.5 of 5" in words
    assert "A cell was put back." in words
    assert "Twice 2 of 2" in words
    assert "One more 1.5 of 3" in words
    assert "✗ wrong: second not the right value" in words
    assert "right: 1 of 2" in words
    assert "ada wrote this for increment" in words
    assert "Why not read yet" in words


def test_a_reason_that_questions_share_is_said_once(topic, lab):
    page = Page(feedback.page(topic, graded(lab, increment=(0.0, 2), message="not solved yet")))
    words = " ".join(page.text.split())
    assert "✗ wrong: first; second" in words
    assert words.count("not solved yet") == 1


def test_feedback_shows_what_a_person_wrote(topic, lab):
    words = " ".join(
        Page(feedback.page(topic, graded(lab), [Written("written_1", 2.0, 1.5, "Nearly.")])).text.split()
    )
    assert "points for text 1.5 of 2" in words
    assert "Nearly." in words
    assert "not read yet" not in words


def test_feedback_has_the_total_the_date_and_the_lateness(topic, lab):
    standing = Standing(datetime(2026, 11, 3, 14, 30), 93_600.0, 1.25)
    written = [Written("written_1", 2.0, 1.5)]
    words = " ".join(Page(feedback.page(topic, graded(lab), written, standing)).text.split())
    assert "Feedback for ada · handed in 2026-11-03 14:30 UTC, 1 d 2 h late" in words
    assert "total 3.75 of 7" in words
    assert "taken off, as it was late 1.25" in words
    words = " ".join(Page(feedback.page(topic, graded(lab))).text.split())
    assert "total so far 3.5 of 7" in words
    assert "late" not in words.split("Each exercise")[0]


def test_a_comment_is_shown_as_formgrader_promises(topic, lab):
    page = Page(feedback.page(topic, graded(lab), [Written("written_1", 2.0, 1.5, "**Nearly**: `a` *and*")]))
    assert {"strong", "code", "em"} <= {tag for tag, _ in page.tags}
    assert "Nearly: a and" in " ".join(page.text.split()).replace(" : ", ": ")


def test_what_was_not_solved_is_said_in_words(tiny_course, lab):
    tiny.marked(tiny_course, "ada")
    golden = goldens.load(tiny_course, LAB)
    raised = Answer("minus one", {"$error": ["NotImplementedError", "Exception"], "message": ""})
    ran = Run("ada", LAB, (CellRun("double_test", "ok", answers=(raised,)),))
    (verdict,) = judge(ran, golden).cells[0].verdicts
    assert verdict.reason == "not solved yet: your code still raises NotImplementedError"


def test_nbgrader_finds_beside_the_page_what_it_releases_it_by(tiny_course, lab, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.marked(tiny_course, "ada", "bob")
    place = tiny_course / "submitted" / "ada" / LAB
    (place / "timestamp.txt").write_text("2026-11-03 14:30:00 UTC")
    (place / "submission_secret.txt").write_text("secret")
    (tiny_course / "submitted" / "bob" / LAB / "timestamp.txt").symlink_to(tiny_course / "course.yml")
    ada, bob = sorted(feedback.write(tiny_course, LAB, {}))
    assert (ada.parent / "timestamp.txt").read_text() == "2026-11-03 14:30:00 UTC"
    assert (ada.parent / "submission_secret.txt").read_text() == "secret"
    assert [path.name for path in bob.parent.iterdir()] == [f"{LAB}.html"]


def test_the_report_has_absentees_lateness_and_links(topic, lab):
    standings = {"ada": Standing(None, 5400.0, 0.5), "bob": None, "cleo o'neill": Standing()}
    made = report.Report(topic, (), standings)
    made.add(graded(lab))
    made.add(graded(lab, "cleo o'neill"))
    page = Page(made.page())
    words = " ".join(page.text.split())
    assert "absent 1" in words
    assert "nothing handed in for this lab. bob" in words
    assert "ada 3.5 1 h 30 min, −0.5 2 1.5" in words
    links = {attributes["href"] for tag, attributes in page.tags if tag == "a"}
    assert links == {
        f"../../autograded/ada/{LAB}/{LAB}.ipynb",
        f"../../autograded/cleo%20o%27neill/{LAB}/{LAB}.ipynb",
    }


def test_feedback_shows_no_test_and_no_other_student(topic, lab):
    html = feedback.page(topic, graded(lab))
    assert "a hidden number" not in html
    assert "expect.equal" not in html
    assert "answer(" not in html
    assert "BEGIN" not in html


def test_feedback_on_a_file_that_could_not_be_read_says_so(topic):
    words = Page(feedback.page(topic, unreadable())).text
    assert "The file is empty." in words
    assert "0 of 5" in words
    assert "Your code" not in words


def test_feedback_is_written_where_nbgrader_looks(tiny_course, lab, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    one = graded(lab)
    (tiny_course / "submitted" / "ada" / LAB).mkdir(parents=True)
    place = tiny_course / "build" / "grading" / LAB / "ada"
    for name, record in (("repaired", one.repaired), ("run", one.run), ("marks", one.marks)):
        save(record, place / f"{name}.json")
    assert [g.marks for g in read(tiny_course, LAB)] == [one.marks]
    (path,) = feedback.write(tiny_course, LAB, {"ada": [Written("written_1", 2.0, 2.0)]})
    assert path == tiny_course / "feedback" / "ada" / LAB / f"{LAB}.html"
    assert "2 of 2" in Page(path.read_text(encoding="utf-8")).text


def test_the_report_counts(topic, lab):
    results = [
        graded(lab, "a", (2.0, 0), (3.0, 0)),
        graded(lab, "b", (2.0, 0), (1.5, 1), seconds=50.0),
        graded(lab, "c", (0.0, 2), (0.0, 2), events=("double_test: stopped after 3 s",)),
        unreadable("d"),
    ]
    made = report.report(topic, results)
    page = Page(made.page())
    words = " ".join(page.text.split())
    assert "submissions 4" in words
    assert "median; half are in 0 … 3.88 1.75" in words
    assert "need a look 2" in words
    assert "0–10 % 2 10–20 % 0" in words
    assert "70–80 % 1 80–90 % 0 90–100 % 1" in words
    assert "c · 0 of 5 double_test: stopped after 3 s" in words
    assert "d · 0 of 5 the file could not be read The file is empty." in words
    assert words.index("b 50.0") < words.index("a 2.0")
    assert [(success.share, success.full) for success in made.successes()] == [(0.5, 2), (0.375, 1)]


def test_the_report_names_what_was_missed_most_and_why(topic, lab):
    results = [
        graded(lab, "a", increment=(1.5, 1)),
        graded(lab, "b", increment=(0.0, 2)),
        graded(lab, "c", increment=(3, 0)),
    ]
    missed = report.report(topic, results).successes()[1].questions
    assert [(q.name, round(q.share, 2), q.reason) for q in missed] == [
        ("second", 0.67, "not the right value"),
        ("first", 0.33, "not the right value"),
    ]


def test_reasons_that_all_differ_do_not_add_up(topic, lab):
    reasons = [f"your code raised E{number}" for number in range(3 * report.MAX_REASONS)]
    reasons[1::3] = ["NaN"] * report.MAX_REASONS
    made = report.report(topic, (graded(lab, increment=(1.5, 1), message=reason) for reason in reasons))
    (missed,) = made.successes()[1].questions
    assert (missed.name, missed.share, missed.reason) == ("second", 1.0, "NaN")
    assert len(made._tallies[1]._reasons["second"]) <= report.MAX_REASONS


@pytest.mark.parametrize(
    ("shares", "wanted"), [([0, 0.1, 0.3, 1], {0: 1, 1: 1, 3: 1, 9: 1}), ([0.7, 0.999], {7: 1, 9: 1})]
)
def test_bins_are_half_open_and_the_last_is_closed(shares, wanted):
    assert {i: b.count for i, b in enumerate(report.bins(shares)) if b.count} == wanted


def test_a_report_on_one_submission_with_nothing_to_look_at(topic, lab):
    words = " ".join(Page(report.report(topic, [graded(lab)]).page()).text.split())
    assert "median; half are in 3.5 … 3.5 3.5" in words
    assert "None: every file could be read" in words


def test_a_large_class_is_a_page_that_still_opens(topic, lab):
    one = graded(lab)
    assert len(report.report(topic, [one] * 2000).page()) < 2_000_000


def every_page(topic, lab):
    hostile = graded(lab, HOSTILE, increment=(0.0, 2), message=HOSTILE, events=(HOSTILE,), notes=(HOSTILE,))
    yield feedback.page(topic, hostile, [Written("written_1", 2.0, None, HOSTILE)])
    yield report.report(topic, [hostile, unreadable(HOSTILE)]).page()


def test_what_students_write_is_text(topic, lab):
    for html in every_page(topic, lab):
        page = Page(html)
        assert not {"script", "iframe", "object", "form", "svg"} & {tag for tag, _ in page.tags}
        assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
        assert "<script>alert(1)</script>" in page.text
        assert "{{ 7 * 7 }}" in page.text
        assert not re.search("[\x1b\u202e]", html)


def test_pages_are_self_contained(topic, lab):
    for html in every_page(topic, lab):
        page = Page(html)
        assert not [a for _, a in page.tags if {"src", "srcset", "action"} & set(a)]
        links = [a["href"] for _, a in page.tags if "href" in a]
        assert all(
            re.fullmatch(r"\.\./\.\./autograded/[\w%.-]+/s1_tiny/s1_tiny\.ipynb", link) for link in links
        )
        assert "url(" not in html
        assert "@import" not in html
        policy = next(
            a["content"] for tag, a in page.tags if a.get("http-equiv") == "Content-Security-Policy"
        )
        assert policy == "default-src 'none'; style-src 'unsafe-inline'"
        assert ("html", {"lang": "en"}) in page.tags
        assert "prefers-color-scheme: dark" in html


def test_headings_go_down_one_step_at_a_time(topic, lab):
    for html in every_page(topic, lab):
        levels = [int(tag[1]) for tag, _ in Page(html).tags if re.fullmatch("h[1-6]", tag)]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(b - a <= 1 for a, b in pairwise(levels))


def test_long_text_is_cut_and_says_so():
    assert pages.visible("x" * 10, limit=4) == "xxxx … (6 more characters)"
    assert pages.visible("a\n\tb\x00\x9b") == "a\n\tb\ufffd\ufffd"


@pytest.mark.parametrize(
    ("value", "wanted"), [(40.0, "40"), (37.119, "37.12"), (0.5, "0.5"), (100.0, "100"), (0, "0")]
)
def test_numbers_are_as_people_write_them(value, wanted):
    assert pages.number(value) == wanted
