"""Nothing that a student hands in or prints acts in the browser of who reads it.

It goes the way of a submission, and then a real browser opens what a grader or a student would: our
feedback and report, nbgrader's feedback, formgrader. That each payload does act where nothing is cleaned
is tested as well.
"""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import quote

import nbformat
import nbgrader.server_extensions.formgrader
import pytest
from jinja2 import Environment, FileSystemLoader
from nbconvert import HTMLExporter
from nbgrader.api import Gradebook

import hostile
import tiny
from autograder import course as courses
from autograder import labs
from autograder.authoring import sources
from autograder.grade import grade
from autograder.intake.submitted import misnamed
from autograder.recording import gradebook
from autograder.reference import record_golden
from autograder.showing import feedback, pages, report
from browsing import TOKEN, chromium, find, jupyterlab, shot, until

pytestmark = [pytest.mark.browser, pytest.mark.sandbox]
FOLDER = Path(__file__).parents[1]
formgrader_files = Path(nbgrader.server_extensions.formgrader.__file__).parent
RAN = "ran.txt"
CONFIG = f"open({RAN!r}, 'w').close()\n"
CLICK = """
for (const one of document.querySelectorAll(arguments[0])) {
    one.dispatchEvent(new MouseEvent("mouseover", {bubbles: true}));
    one.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
}"""
SETTLED = """
const image = new Image();
image.onload = image.onerror = () => requestAnimationFrame(() => requestAnimationFrame(arguments[1]));
image.src = arguments[0];"""
ELSEWHERE = """
return [...document.querySelectorAll("[src], [href]")].map(one => one.src || one.href)
    .filter(url => !/^(data:|blob:|#)/.test(url) && !url.startsWith(location.origin + "/"))"""


@pytest.fixture(scope="module")
def recorder():
    with hostile.Recorder() as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


def raising(name, message):
    return f"raise type({name!r}, (Exception,), {{}})({message!r})"


def submission(released, recorder):
    """Everything hostile in one notebook; the written answer starts honestly."""
    text = {payload.id: payload.armed(recorder) for payload in hostile.TEXTS}
    armed = [(payload.mime, payload.armed(recorder)) for payload in hostile.DISPLAYED]
    bundles = [{mime: data} for mime, data in (*armed, *hostile.INERT)]
    shown = "\n".join(f"display({bundle!r}, raw=True)" for bundle in bundles)
    helpers = [
        nbformat.v4.new_code_cell(f"from IPython.display import display\n{shown}"),
        nbformat.v4.new_code_cell(f"print({text['txt_stdout']!r}, {text['txt_osc']!r})"),
        nbformat.v4.new_code_cell(f"type('', (), {{'__repr__': lambda self: {text['txt_plain']!r}}})()"),
        nbformat.v4.new_code_cell(raising(text["txt_ename"], text["txt_evalue"])),
        nbformat.v4.new_raw_cell(text["txt_raw"]),
        *(nbformat.v4.new_markdown_cell(payload.armed(recorder)) for payload in hostile.MARKDOWN),
        nbformat.v4.new_markdown_cell("![a](attachment:a.png)"),
        nbformat.v4.new_markdown_cell("[a file](..%2f..%2f..%2fsubmitted/eve/s1_tiny/page.html)"),
        nbformat.v4.new_markdown_cell("![](/formgrader?path=submitted/eve/s1_tiny)"),
    ]
    for number, helper in enumerate(helpers):
        helper.id = f'"><b onclick={number}>'
    helpers[-3].attachments = {"a.png": {"image/png": hostile.INERT[1][1], "text/html": text["txt_raw"]}}
    for cell in released.cells:
        if cell.id == "double":
            raised = raising(text["txt_raised"], text["txt_why"])
            cell.source = f"# {text['txt_source']}\ndef double(x):\n    {raised}"
        elif cell.id == "increment":
            cell.source = f"def increment(x):\n    return type({text['txt_type']!r}, (), {{}})()"
        elif cell.id == "written_1":
            parts = [payload.armed(recorder) for payload in hostile.MARKDOWN]
            cell.source = "\n\n".join(["An **honest** start.", *parts, hostile.FORMULAS])
    released.cells[1:1] = helpers
    return released


@pytest.fixture(scope="module")
def graded(tmp_path_factory, recorder):
    """A course in which a hostile submission was graded, and the pages that came of it."""
    folder = tiny.build(tmp_path_factory.mktemp("hostile") / "course")
    shutil.copy(FOLDER / "nbgrader_config.py", folder)
    record_golden(folder, tiny.LAB, "a salt")
    lab = sources.load(folder, tiny.LAB)
    handed_in = folder / "submitted" / "eve" / tiny.LAB
    handed_in.mkdir(parents=True)
    notebook = submission(sources.load(folder, tiny.LAB).release, recorder)
    (handed_in / '"><img src=x onerror=top.acted_file=1>.ipynb').write_text(json.dumps(notebook))
    (handed_in / "nbgrader_config.py").write_text(CONFIG)
    (handed_in / "page.html").write_text("<script>top.acted_page=1</script>")
    for name in hostile.NAMES:
        (folder / "submitted" / name / tiny.LAB).mkdir(parents=True)
    gradebook.register(folder, lab)
    results = list(grade(folder, tiny.LAB))
    for one in results:
        gradebook.record(folder, lab, one)
    with Gradebook(gradebook.default_url(folder)) as book:
        for name in hostile.NAMES:
            book.add_student(name)
    topic = courses.load(folder).topic(tiny.LAB)
    (ours,) = feedback.write(folder, tiny.LAB, gradebook.written(folder, tiny.LAB))
    kept = ours.rename(folder / "feedback.html")
    shutil.rmtree(folder / "feedback")
    done = tiny.nbgrader(folder, "generate_feedback", tiny.LAB)
    assert done.returncode == 0, done.stderr
    return SimpleNamespace(
        folder=folder,
        topic=topic,
        results=results,
        feedback=kept,
        report=report.report(topic, results).write(folder),
        nbgraders=ours,
    )


@pytest.fixture(scope="module")
def server(graded):
    """JupyterLab with formgrader in the course folder, as docs/instructors.md starts it."""
    with jupyterlab(graded.folder, graded.folder, graded.folder.parent / "home") as where:
        yield where


@pytest.fixture(scope="module")
def browser():
    with chromium() as opened:
        yield opened


@pytest.fixture(autouse=True)
def nothing_asked(recorder):
    recorder.asked.clear()


def acted(browser, recorder):
    """The payloads that have acted in the page that is open, or have asked for something."""
    return {*browser.execute_script(hostile.ACTED), *recorder.asked} - {"settled", "favicon.ico"}


def acted_in_the_end(browser, recorder, content):
    """The same, once everything in its content has been hovered over and clicked."""
    until(browser, lambda: browser.execute_script("return document.readyState") == "complete")
    title = browser.title
    browser.execute_script(CLICK, content)
    browser.execute_async_script(SETTLED, f"{recorder.url}/settled")
    assert browser.title == title
    return acted(browser, recorder)


@pytest.fixture(scope="module")
def stock():
    """nbconvert as nbgrader uses it, without our configuration; jQuery as formgrader has it."""
    jquery = formgrader_files / "static/node_modules/jquery/dist/jquery.min.js"
    return HTMLExporter(template_name="classic", jquery_url=jquery.as_uri())


def show(browser, html, folder):
    page = folder / "page.html"
    page.write_text(html)
    browser.get(page.as_uri())


@pytest.mark.parametrize("payload", [*hostile.MARKDOWN, *hostile.DISPLAYED], ids=lambda payload: payload.id)
def test_in_a_notebook_that_nobody_cleans_it_acts(payload, browser, recorder, stock, tmp_path):
    if payload in hostile.MARKDOWN:
        cell = nbformat.v4.new_markdown_cell(payload.armed(recorder))
    else:
        data = {payload.mime: payload.armed(recorder)}
        cell = nbformat.v4.new_code_cell("", outputs=[nbformat.v4.new_output("display_data", data=data)])
    html, _ = stock.from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))
    show(browser, html, tmp_path)
    browser.execute_script(CLICK, "#notebook-container *")
    until(browser, lambda: payload.id in acted(browser, recorder))


def test_in_a_page_that_does_not_escape_it_text_acts(browser, recorder, tmp_path):
    show(browser, "".join(f"<p>{payload.armed(recorder)}</p>" for payload in hostile.TEXTS), tmp_path)
    until(browser, lambda: acted(browser, recorder) == {payload.id for payload in hostile.TEXTS})


def test_in_our_feedback_and_report_without_escapes_and_policy_it_acts(
    browser, recorder, graded, monkeypatch, tmp_path
):
    careless = pages._environment().overlay(autoescape=False, finalize=lambda value: value)
    monkeypatch.setattr(pages, "_environment", lambda: careless)
    html = feedback.page(graded.topic, graded.results[0]) + report.report(graded.topic, graded.results).page()
    show(browser, html.replace("Content-Security-Policy", ""), tmp_path)
    said = {"txt_raised", "txt_why", "txt_type", "txt_source"}
    until(browser, lambda: said <= acted(browser, recorder))


@pytest.mark.parametrize("kind", ["feedback", "report", "nbgraders"])
def test_nothing_acts_in_a_page_that_is_a_file(kind, browser, recorder, graded):
    browser.get(getattr(graded, kind).as_uri())
    ours = "../../autograded/"  # the report's links to what was graded; to click one leaves the page
    assert acted_in_the_end(browser, recorder, f"body *:not(a[href^='{ours}'])") == set()
    assert browser.execute_script(ELSEWHERE) == []
    if kind == "report":
        leads = [link.get_dom_attribute("href") for link in browser.find_elements("css selector", "a")]
        assert len(leads) == 2
        assert all(lead.startswith(ours) for lead in leads)
    said = {"feedback": "An **honest** start.", "report": "Arithmetic", "nbgraders": "An honest start."}
    assert find(browser, "body", said[kind])
    payload = "txt_why" if kind == "report" else "txt_raised"  # reasons name no class that isn't a name
    assert find(browser, "body", f'<img src="x" onerror="top.acted_{payload}=1">')
    shot(browser, f"hostile_{kind}")


def submission_id(graded):
    with Gradebook(gradebook.default_url(graded.folder)) as book:
        return book.find_submission_notebook(tiny.LAB, tiny.LAB, "eve").id


def test_nothing_acts_where_a_submission_is_graded(browser, recorder, graded, server):
    url = until(browser, server)
    browser.get(f"{url}formgrader/submissions/{submission_id(graded)}/?token={TOKEN}")
    until(browser, lambda: find(browser, ".nbgrader_cell"))
    content = "#notebook-container .rendered_html *, #notebook-container .input_area *, .output_wrapper *"
    assert acted_in_the_end(browser, recorder, content) == set()
    assert browser.execute_script(ELSEWHERE) == []
    assert find(browser, ".rendered_html strong", "honest")
    assert find(browser, ".output_error", '<img src="x" onerror="top.acted_txt_ename=1">')
    assert not (graded.folder / RAN).exists()
    shot(browser, "hostile_submission")
    browser.execute_script("document.querySelector('.nbgrader_cell').scrollIntoView()")
    shot(browser, "hostile_submission_graded_cells")


def test_formgrader_opens_at_the_answer_that_waits_and_its_keyboard_works(browser, graded, server):
    url = until(browser, server)
    browser.get(f"{url}formgrader/submissions/{submission_id(graded)}/?token={TOKEN}")
    where = "document.getElementById('written_1').getBoundingClientRect().top"
    until(browser, lambda: browser.execute_script(f"return {where} >= 0 && {where} < innerHeight"))
    assert "?index=" in browser.current_url
    assert browser.execute_script("return document.activeElement.id") == "written_1"
    assert browser.execute_script("return formgrader.keyboard_manager !== undefined")
    assert find(browser, "details", "Because addition is repeated counting.")
    shot(browser, "formgrader_written_answer")


@pytest.mark.parametrize(
    "place",
    [
        "manage_assignments",
        f"manage_submissions/{tiny.LAB}",
        "gradebook",
        f"gradebook/{tiny.LAB}",
        f"gradebook/{tiny.LAB}/{tiny.LAB}",
        "manage_students",
        "manage_students/eve",
        f"manage_students/eve/{tiny.LAB}",
        *(f"manage_students/{quote(name)}" for name in hostile.NAMES),
    ],
)
def test_nothing_acts_in_formgraders_lists(place, browser, recorder, graded, server):
    url = until(browser, server)
    browser.get(f"{url}formgrader/{place}?token={TOKEN}")
    until(browser, lambda: not find(browser, "#main-table", "Loading, please wait..."))
    assert acted_in_the_end(browser, recorder, "none") == set()
    assert find(browser, ".breadcrumb")
    shot(browser, f"hostile_{place.replace('/', '_')[:40]}")


@pytest.mark.parametrize("name", hostile.NAMES[:2])
def test_in_formgraders_list_as_it_comes_a_name_acts(name, browser, recorder, tmp_path):
    careless = Environment(loader=FileSystemLoader(formgrader_files / "templates"))
    show(browser, careless.get_template("manage_students_assignments.tpl").render(student_id=name), tmp_path)
    until(browser, lambda: acted(browser, recorder))


def test_what_was_handed_in_is_neither_run_nor_served(browser, recorder, graded, server):
    url = until(browser, server)
    browser.get(f"{url}formgrader/?path=submitted/eve/{tiny.LAB}&token={TOKEN}")
    until(browser, lambda: find(browser, ".breadcrumb", "Assignments"))
    assert not list(graded.folder.rglob(RAN))
    page = f"..%2f..%2f..%2fsubmitted/eve/{tiny.LAB}/page.html"
    browser.get(f"{url}formgrader/submissions/{submission_id(graded)}/{page}?token={TOKEN}")
    assert acted_in_the_end(browser, recorder, "body *") == set()
    assert find(browser, "body", "404")


def test_by_formgrader_as_it_comes_it_is_run_and_served(browser, recorder, graded, tmp_path):
    stock = tmp_path / "stock"
    shutil.copytree(graded.folder, stock, ignore=shutil.ignore_patterns("nbgrader_config.py"))
    (stock / "submitted" / "eve" / tiny.LAB / "nbgrader_config.py").write_text(CONFIG)
    with jupyterlab(stock, stock, tmp_path / "home") as where:
        url = until(browser, where)
        page = f"..%2f..%2f..%2fsubmitted/eve/{tiny.LAB}/page.html"
        browser.get(f"{url}formgrader/submissions/{submission_id(graded)}/{page}?token={TOKEN}")
        until(browser, lambda: acted(browser, recorder) == {"page"})
        browser.get(f"{url}formgrader?path=submitted/eve/{tiny.LAB}&token={TOKEN}")
        until(browser, lambda: (stock / RAN).exists())


def test_names_that_are_no_students_are_left_out_and_said(graded):
    assert [one.marks.student for one in graded.results] == ["eve"]
    assert misnamed(graded.folder, tiny.LAB) == sorted(hostile.NAMES)


def test_only_text_and_pictures_are_kept(graded):
    path = labs.notebook_path(graded.folder / "autograded" / "eve", tiny.LAB)
    notebook = nbformat.read(path, as_version=4)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    kinds = {mime for output in outputs for mime in output.get("data", ())}
    assert kinds == {"text/plain"}
    assert not any(cell.get("attachments") for cell in notebook.cells)
    assert sorted(one.name for one in path.parent.iterdir()) == [path.name]
