"""Written answers read in a real browser, by keyboard alone."""

from __future__ import annotations

import pytest
from nbgrader.api import Gradebook

import hostile
import tiny
from autograder.authoring import sources
from autograder.recording import gradebook
from autograder.suggesting.asking import Model
from browsing import chromium, find, shot, until
from reading import served
from scripted import points, scripted

pytestmark = pytest.mark.browser
SCHEME = "- 1 point: counting\n- 1 point: <img src=x onerror=alert(1)> addition\n\nA model answer: *Count.*"
QUOTED = "<img src=x onerror='top.acted_quoted=1'>"


@pytest.fixture
def course(tiny_course, monkeypatch):
    monkeypatch.delenv(gradebook.URL_VARIABLE, raising=False)
    tiny.set_scheme(tiny_course, SCHEME)
    gradebook.register(tiny_course, sources.load(tiny_course, tiny.LAB))
    for student, text in (
        ("ada", "Because."),
        ("bob", f"We count twice. {QUOTED}"),
        ("cleo", "Adding is counting."),
    ):
        tiny.answered(tiny_course, student, text)
    return tiny_course


@pytest.fixture
def browser():
    with chromium() as opened:
        yield opened


def press(browser, *keys):
    """On whatever has the focus, as a keyboard does."""
    from selenium.webdriver.common.action_chains import ActionChains

    for key in keys:
        ActionChains(browser).send_keys(key).perform()


def rows(course):
    with Gradebook(gradebook.default_url(course)) as book:
        return {
            one.student.id: (
                one.grades[-1].manual_score,
                one.grades[-1].needs_manual_grade,
                next(c.manual_comment for c in one.comments if c.name == "written_1"),
            )
            for one in book.notebook_submissions(tiny.LAB, tiny.LAB)
        }


def by_line(*lines):
    return f"Points by line of the mark scheme: {', '.join(lines)}."


def current(browser):
    return browser.find_element("css selector", ".answer.current h3").text


def focused(browser):
    return browser.execute_script("return document.activeElement.id")


def opened(browser, url):
    browser.get(url)
    until(browser, lambda: find(browser, "a", "Why"))
    press(browser, "\t", "\n")
    until(browser, lambda: focused(browser) == "line-0")


def test_a_class_is_read_by_keyboard_and_each_key_is_saved(course, browser):
    from selenium.webdriver.common.keys import Keys

    def saved(student, *expected):
        until(browser, lambda: rows(course)[student] == expected)

    with served(course, tiny.LAB) as url:
        opened(browser, url)
        assert current(browser) == "ada"
        press(browser, "1")
        saved("ada", 1, True, by_line("1 of 1", "– of 1"))
        press(browser, Keys.TAB, ".")
        saved("ada", 1.5, False, by_line("1 of 1", "0.5 of 1"))
        press(browser, "7")
        until(browser, lambda: find(browser, "#status", "At most 1."))
        press(browser, Keys.BACKSPACE)
        saved("ada", 1, True, by_line("1 of 1", "– of 1"))
        press(browser, Keys.ENTER)
        until(
            browser, lambda: find(browser, "#status", "each line of the mark scheme needs its points first")
        )
        press(browser, "0", "c", *"Why j?", Keys.ESCAPE)
        saved("ada", 1, False, "Why j?\n\n" + by_line("1 of 1", "0 of 1"))
        assert focused(browser) == "line-0"
        press(browser, "j")
        assert current(browser) == "bob"
        press(browser, "r", "1")
        saved("bob", None, True, "Why j?")
        press(browser, Keys.ARROW_DOWN, Keys.ARROW_DOWN)
        assert current(browser) == "cleo"
        assert find(browser, "#status", "That is the last.")
        press(browser, "1", Keys.TAB, "1", Keys.ENTER)
        saved("cleo", 2, False, by_line("1 of 1", "1 of 1"))
        until(browser, lambda: current(browser) == "bob")
        until(browser, lambda: find(browser, "#progress", "2 of 3 answers read"))
        press(browser, "k", "n")
        assert current(browser) == "bob"
        press(browser, "a")
        assert browser.execute_script("return document.activeElement.className") == "text"
        press(browser, "?")
        assert find(browser, "#help", "next answer")
        shot(browser, "written-keys")
        press(browser, Keys.ESCAPE)
        until(browser, lambda: not find(browser, "#help"))
        shot(browser, "written")
        browser.refresh()
        until(browser, lambda: find(browser, "#current", "Answer 2 of 3: bob"))
        assert browser.execute_script("return document.getElementById('comment').value") == "Why j?"
    assert rows(course)["ada"] == (1, False, "Why j?\n\n" + by_line("1 of 1", "0 of 1"))
    assert browser.execute_script(hostile.ACTED) == []


def test_what_was_not_saved_is_said_and_what_changed_elsewhere_is_shown(course, browser):
    with served(course, tiny.LAB) as url:
        opened(browser, url)
        with Gradebook(gradebook.default_url(course)) as book:
            grade = book.find_grade("written_1", tiny.LAB, tiny.LAB, "ada")
            grade.manual_score, grade.needs_manual_grade = 0.5, False
            book.db.commit()
        press(browser, "1")
        until(browser, lambda: find(browser, "#status.bad", "has changed meanwhile; this is what it has now"))
        assert find(browser, "#current", "0.5 given in formgrader, not by line")
    press(browser, "1")
    until(browser, lambda: find(browser, "#status.bad", "doesn't answer any more; start it again"))


def test_suggestions_are_text_and_nothing_is_recorded_until_a_key_is_pressed(course, browser):
    with scripted() as server:
        server.says = lambda body: points((1, "We count twice."), (0.5, QUOTED))
        with served(course, tiny.LAB, Model(server.url)) as url:
            opened(browser, url)
            until(browser, lambda: find(browser, "#suggesting", "the model suggests nothing that holds"))
            press(browser, "j")
            until(browser, lambda: find(browser, "#suggestion-0", "suggested: 1, for “We count twice.”"))
            assert find(browser, "#suggestion-1", f"suggested: 0.5, for “{QUOTED}”")
            shot(browser, "written-suggested")
            assert set(rows(course).values()) == {(None, True, None)}
            press(browser, "\t", "=")
            until(browser, lambda: rows(course)["bob"] == (0.5, True, by_line("– of 1", "0.5 of 1")))
            server.status = 500
            press(browser, "j")
            until(browser, lambda: find(browser, "#suggesting", "no suggestion: "))
            press(browser, "1")
            until(browser, lambda: rows(course)["cleo"][0] == 1)
    assert browser.execute_script(hostile.ACTED) == []


def test_every_hostile_text_is_shown_and_none_acts(course, browser):
    with hostile.Recorder() as recorder:
        texts = [payload.armed(recorder) for payload in (*hostile.MARKDOWN, *hostile.TEXTS)]
        for number, text in enumerate(texts):
            tiny.answered(course, f"s{number}", f"answer {number}\n\n{text}")
        with served(course, tiny.LAB) as url:
            opened(browser, url)
            for number in range(len(texts)):
                assert find(browser, ".answer .text", f"answer {number}")
            links = [one.get_attribute("href") for one in browser.find_elements("css selector", ".answer a")]
            assert links == []
            assert browser.execute_script(hostile.ACTED) == []
        assert recorder.asked == set()
