"""Every lab, held to the rules of docs/authors.md."""

from __future__ import annotations

import ast
import math
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nbformat import NotebookNode

from autograder import labs
from autograder.authoring import golden as goldens
from autograder.course import Topic
from autograder.rehearsing import cases
from autograder.rehearsing import rules as outcomes
from autograder.rehearsing.cases import Case, Results
from labs import rules

HERE = Path(__file__).parent
LoadLab = Callable[[str], labs.Lab]
GetResults = Callable[[str], Results]


# What exercises are worth: these run the lab.


def test_case(case: Case, results: GetResults) -> None:
    """Solutions and variants earn everything; stubs nothing; mutants less, and their hint shows.

    Every case runs with all other exercises unsolved, so that one mistake costs one exercise.
    """
    outcomes.CHECKS[case.kind](case, results(case.lab).outcomes[case.key])


def test_solved_notebook_passes(topic: Topic, results: GetResults) -> None:
    """With everything solved, the visible tests pass and nothing is written to stderr."""
    got = results(topic.id)
    assert list(got.reference) == [e.test_id for e in cases.automatic(topic)]
    for cell, outcome in got.reference.items():
        assert not outcome.error, f"{cell}:\n{outcome.details}"
        assert not outcome.stderr, f"{topic.id} writes to stderr:\n{outcome.stderr}"
    assert not got.stderr, f"{topic.id}'s cells outside exercises write to stderr:\n{got.stderr}"


def test_hidden_questions_have_names_of_their_own(topic: Topic, results: GetResults) -> None:
    for cell in results(topic.id).golden.cells:
        assert cell.answers, f"{cell.grade_id} asks no hidden question"
        repeated = [name for name, n in Counter(a.name for a in cell.answers).items() if n > 1]
        assert not repeated, f"{cell.grade_id} asks twice under the same name: {repeated}"


def test_hidden_questions_are_named_by_what_is_asked_and_not_with_what(topic: Topic) -> None:
    """Their names are in every student's feedback; a list of texts or a pattern in one is a hidden input."""
    answers = [answer for cell in goldens.load(HERE.parents[1], topic.id).cells for answer in cell.answers]
    assert not [a.name for a in answers if re.search(r"[\[{(]['\"]|[\\^*{}]|\)\?|\|", a.name)]


def test_two_threads_answer_alike(
    topic: Topic, results: GetResults, load_lab: LoadLab, tmp_path: Path
) -> None:
    one = results(topic.id).golden
    two = cases.run(
        load_lab(topic.id), topic, (), tmp_path, parameters={"DEVICE": "cpu"}, threads=2, against=one
    )
    assert_full_marks(two)


def test_visible_checks_pass_at_other_seeds(
    topic: Topic, seed: int | None, load_lab: LoadLab, tmp_path: Path
) -> None:
    if seed is None:
        pytest.skip("give seeds to try, as every night does: --seeds 0-9")
    got = cases.run(load_lab(topic.id), topic, (), tmp_path, parameters={"DEVICE": "cpu", "SEED": seed})
    failed = {cell: outcome.details for cell, outcome in got.reference.items() if outcome.error}
    assert not failed, f"SEED = {seed}: " + "\n".join(failed.values())


@pytest.mark.gpu
def test_a_gpu_answers_alike(topic: Topic, results: GetResults, load_lab: LoadLab, tmp_path: Path) -> None:
    cpu = results(topic.id).golden
    gpu = cases.run(load_lab(topic.id), topic, (), tmp_path, parameters={"DEVICE": "cuda"}, against=cpu)
    assert_full_marks(gpu)


def assert_full_marks(got: Results) -> None:
    for cell, outcome in got.reference.items():
        wrong = [(v.name, v.reason) for v in outcome.marks.verdicts if v.verdict != "right"]
        assert not wrong, f"{cell}: {wrong}"
        assert not outcome.error, f"{cell}:\n{outcome.details}"


def test_each_exercise_has_mutants_and_variants(topic: Topic) -> None:
    found = cases.of(topic, HERE / topic.id)
    for exercise in cases.automatic(topic):
        kinds = Counter(case.kind for case in found if case.exercise == exercise.id)
        assert kinds["mutant"] >= 3, f"{exercise.id} has {kinds['mutant']} mutants; at least 3 are wanted"
        assert kinds["variant"] >= 2, f"{exercise.id} has {kinds['variant']} variants; at least 2 are wanted"
    mutants = [case for case in found if case.kind == "mutant"]
    hinted = sum(case.hint is not None for case in mutants)
    assert hinted >= math.ceil(0.9 * len(mutants)), f"{hinted} of {len(mutants)} mutants have a HINT"


def test_no_case_belongs_to_an_exercise_that_is_not_there(topic: Topic) -> None:
    known = {exercise.id for exercise in cases.automatic(topic)}
    for kind in ("mutants", "variants"):
        assert {folder.name for folder in (HERE / topic.id / kind).iterdir()} <= known


# What a notebook looks like: these only read it.


def test_exercises_are_those_of_the_course(topic: Topic, load_lab: LoadLab) -> None:
    cells = load_lab(topic.id).notebook.cells
    by_role = {
        wanted: [labs.grade_id(cell) for cell in cells if labs.role(cell) == wanted]
        for wanted in ("solution", "test", "written")
    }
    assert by_role["solution"] == [e.id for e in topic.exercises if not e.written]
    assert by_role["test"] == [e.test_id for e in topic.exercises if not e.written]
    assert by_role["written"] == [e.id for e in topic.exercises if e.written]
    points = {
        labs.grade_id(c): c.metadata.nbgrader.points for c in cells if labs.role(c) in ("test", "written")
    }
    assert points == {e.test_id: e.points for e in topic.exercises}


def test_solution_is_followed_by_its_test(topic: Topic, load_lab: LoadLab) -> None:
    order = [
        labs.grade_id(c) for c in load_lab(topic.id).notebook.cells if labs.role(c) in ("solution", "test")
    ]
    assert order == [name for e in cases.automatic(topic) for name in (e.id, e.test_id)]


def test_every_bullet_has_a_graded_exercise(topic: Topic) -> None:
    marked = {exercise.id for exercise in cases.automatic(topic)}
    for bullet in topic.bullets:
        assert marked & set(bullet.exercises), f"{bullet.title!r} has no graded exercise"
    assert {e.id for e in topic.exercises} == {name for bullet in topic.bullets for name in bullet.exercises}


def test_points(topic: Topic) -> None:
    assert topic.points == 40


def test_nbgrader_metadata(topic: Topic, load_lab: LoadLab) -> None:
    for cell in load_lab(topic.id).notebook.cells:
        meta = dict(cell.metadata.get("nbgrader", {}))
        if not meta:
            continue
        wanted: dict[str, Any] = {
            "grade_id": cell.id,
            "schema_version": 3,
            "task": False,
            "grade": labs.role(cell) in ("test", "written"),
            "solution": labs.role(cell) in ("solution", "written"),
            "locked": labs.role(cell) in ("locked", "test"),
        }
        if wanted["grade"]:
            wanted["points"] = meta.get("points")
        assert meta == wanted, f"{cell.id}: {meta}"
        assert cell.cell_type == ("markdown" if labs.role(cell) == "written" else "code"), cell.id


def test_solution_cells_have_a_solution_and_a_stub(topic: Topic, load_lab: LoadLab) -> None:
    lab = load_lab(topic.id)
    for cell, released in zip(lab.notebook.cells, lab.release.cells, strict=True):
        if labs.role(cell) == "solution":
            assert paired(cell.source, "SOLUTION", indented=True), f"{cell.id} has no marked solution"
            assert "raise NotImplementedError" in released.source, cell.id
        elif labs.role(cell) == "written":
            assert "MARK SCHEME" in cell.source or "SOLUTION" in cell.source, f"{cell.id} has no rubric"


def test_test_cells_have_a_visible_and_a_hidden_part(topic: Topic, load_lab: LoadLab) -> None:
    for cell in load_lab(topic.id).notebook.cells:
        if labs.role(cell) != "test":
            continue
        visible, hidden = labs.split_hidden(cell.source)
        assert paired(cell.source, "HIDDEN TESTS", indented=False), f"{cell.id}: marks are lines in column 0"
        assert cell.source.rstrip().endswith(labs.END_HIDDEN), f"{cell.id}: hidden tests come last"
        assert "expect." in visible, f"{cell.id} has no visible test"
        assert "answer" not in {n.id for n in ast.walk(ast.parse(visible)) if isinstance(n, ast.Name)}, (
            cell.id
        )
        assert "answer(" in hidden, f"{cell.id} has no hidden question"
        borrowed = rules.borrowed_names(visible, hidden)
        assert not borrowed, f"{cell.id}: the hidden part takes {sorted(borrowed)} from the visible part"


def paired(source: str, what: str, *, indented: bool) -> bool:
    """Whether the source has BEGIN and END marks, in pairs, each a line of its own."""
    lines = [line.strip() if indented else line for line in source.splitlines()]
    found = [line for line in lines if line in (f"### BEGIN {what}", f"### END {what}")]
    pairs = [f"### BEGIN {what}", f"### END {what}"] * (len(found) // 2)
    return bool(found) and found == pairs and source.count(what) == len(found)


def notebooks(topic: Topic, load_lab: LoadLab) -> list[tuple[str, NotebookNode]]:
    """The source and what students get of it."""
    lab = load_lab(topic.id)
    return [("source", lab.notebook), ("release", lab.release)]


def test_notebook_is_clean(topic: Topic, load_lab: LoadLab) -> None:
    """No outputs or execution counts, and no metadata but what nbgrader and papermill need."""
    notebook = load_lab(topic.id).notebook
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata == {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook.cells:
        collapsed = {"jupyter", "cellView"} if is_collapsed(cell) else set()
        assert set(cell.metadata) <= {"nbgrader", "tags"} | collapsed, f"{cell.id}: {sorted(cell.metadata)}"
        assert set(cell.metadata.get("tags", ())) <= {"parameters", "demo"}, cell.id
        if cell.cell_type == "code":
            assert not cell.outputs, f"{cell.id} has outputs"
            assert cell.execution_count is None, f"{cell.id} has an execution count"
        assert "attachments" not in cell, cell.id


def test_cell_ids_are_readable_and_unique(topic: Topic, load_lab: LoadLab) -> None:
    ids = [cell.id for cell in load_lab(topic.id).notebook.cells]
    assert not [name for name, n in Counter(ids).items() if n > 1]
    assert not [name for name in ids if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)]


def test_one_parameters_cell_before_any_other_code(topic: Topic, load_lab: LoadLab) -> None:
    code = [cell for cell in load_lab(topic.id).notebook.cells if cell.cell_type == "code"]
    assert [c.id for c in code if "parameters" in c.metadata.get("tags", ())] == [code[0].id]
    assigned = {n.targets[0].id for n in ast.parse(code[0].source).body if isinstance(n, ast.Assign)}
    assert {"DEVICE", "SEED"} <= assigned
    assert labs.grade_id(code[1]) == "setup"


def test_code_is_plain_python(topic: Topic, load_lab: LoadLab) -> None:
    for where, notebook in notebooks(topic, load_lab):
        for cell in notebook.cells:
            if cell.cell_type == "code":
                compile(cell.source, f"{where}: {cell.id}", "exec")


# The second edition: what a student reads first is the lesson. These too only read.


def is_collapsed(cell: NotebookNode) -> bool:
    """Whether JupyterLab, VS Code and Colab show the cell closed."""
    return cell.metadata.get("jupyter") == {"source_hidden": True} and cell.metadata.get("cellView") == "form"


def test_setup_and_tests_come_collapsed(topic: Topic, load_lab: LoadLab) -> None:
    titles = {e.test_id: f"# @title Check: {e.title}" for e in cases.automatic(topic)}
    titles["setup"] = "# @title Setup"
    for where, notebook in notebooks(topic, load_lab):
        for cell in notebook.cells:
            if cell.id not in titles:
                assert not set(cell.metadata) & {"jupyter", "cellView"}, f"{where}: {cell.id} is collapsed"
                continue
            assert is_collapsed(cell), f"{where}: {cell.id} isn't collapsed"
            assert cell.source.partition("\n")[0] == titles[cell.id], f"{where}: {cell.id}"


def test_setup_is_short(topic: Topic, load_lab: LoadLab) -> None:
    (setup,) = (cell for cell in load_lab(topic.id).notebook.cells if cell.id == "setup")
    lines = [line for line in setup.source.splitlines() if line.strip()]
    assert len(lines) <= 25, f"{len(lines)} lines; what helps belongs in llmcourse/labs/{topic.id}.py"


def test_no_name_of_a_test_cell_is_read_elsewhere(topic: Topic, load_lab: LoadLab) -> None:
    """A failing check, or one that hasn't run, must not break what follows, nor change it."""
    code = [cell for cell in load_lab(topic.id).notebook.cells if cell.cell_type == "code"]
    for test in (cell for cell in code if labs.role(cell) == "test"):
        bound = rules.bound_names(test.source)
        for cell in code:
            if cell is not test:
                taken = bound & rules.free_names(cell.source)
                assert not taken, f"{cell.id} reads {sorted(taken)}, which {test.id} binds"


def markdown(notebook: NotebookNode, name: str) -> str:
    found = [c.source for c in notebook.cells if c.id == name and c.cell_type == "markdown"]
    assert found, f"there is no Markdown cell {name}"
    return found[0]


def test_each_task_has_its_heading_and_two_hints(topic: Topic, load_lab: LoadLab) -> None:
    notebook = load_lab(topic.id).notebook
    for exercise in cases.automatic(topic):
        text = markdown(notebook, f"{exercise.id}_do")
        assert re.match(r"#### Your turn · (●○○|●●○|●●●) · \d+ min\n", text), f"{exercise.id}_do"
        hints = re.findall(r"<details><summary>(.*?)</summary>\n\n.+?\n\n</details>", text, re.DOTALL)
        assert hints == ["Hint: where to start", "Hint: the decisive line"], f"{exercise.id}_do: {hints}"


def test_each_pay_off_is_predicted_and_found(topic: Topic, load_lab: LoadLab) -> None:
    notebook = load_lab(topic.id).notebook
    for exercise in cases.automatic(topic):
        text = markdown(notebook, f"{exercise.id}_payoff_about")
        assert "**Predict.**" in text, f"{exercise.id}_payoff_about"
        answers = re.findall(r"<details><summary>Answer</summary>\n\n.+?\n\n</details>", text, re.DOTALL)
        assert answers, f"{exercise.id}_payoff_about has no closed answer"
        demos = [c for c in notebook.cells if c.id.startswith(f"{exercise.id}_payoff") and is_demo(c)]
        assert any("expect.finding(" in c.source for c in demos), f"{exercise.id}_payoff finds nothing"


def is_demo(cell: NotebookNode) -> bool:
    return cell.cell_type == "code" and labs.role(cell) == "demo"


def test_findings_can_be_false(topic: Topic, load_lab: LoadLab) -> None:
    for cell in load_lab(topic.id).notebook.cells:
        for call in findings(cell):
            constant = isinstance(call.args[0], ast.Constant)
            assert len(call.args) == 3, f"{cell.id}: finding(holds, text, otherwise)"
            assert not constant, f"{cell.id}: a finding that always holds is none"
            assert labs.role(cell) == "demo", f"{cell.id}: findings belong in demos"


def findings(cell: NotebookNode) -> list[ast.Call]:
    if cell.cell_type != "code":
        return []
    calls = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func) == "expect.finding"]


def test_minutes_are_the_sum_of_the_headings(topic: Topic, load_lab: LoadLab) -> None:
    text = "\n".join(c.source for c in load_lab(topic.id).notebook.cells if c.cell_type == "markdown")
    minutes = [
        int(n) for n in re.findall(r"^(?:#|\*\*Question).* · (\d+) min(?:\.\*\*.*)?$", text, re.MULTILINE)
    ]
    written = [e for e in topic.exercises if e.written]
    assert len(minutes) == len(topic.exercises) + 1, "each exercise, question and the last chapter has a time"
    assert len(re.findall(r"^\*\*Question.* · \d+ min", text, re.MULTILINE)) == len(written)
    assert topic.minutes == sum(minutes)


def test_the_last_chapters(topic: Topic, load_lab: LoadLab) -> None:
    notebook = load_lab(topic.id).notebook
    assert re.search(r"^## \d+ All together · \d+ min$", markdown(notebook, "together_about"), re.MULTILINE)
    (together,) = (c for c in notebook.cells if c.id == "together")
    assert is_demo(together)
    last = [c for c in notebook.cells if c.id.startswith("together") and is_demo(c)]
    assert any("Parts(" in c.source for c in last), "who made which part is said by llmcourse.together"
    assert any(findings(c) for c in last)
    further = markdown(notebook, "further")
    assert re.search(r"^## (\d+ )?Further$", further, re.MULTILINE)
    tasks = re.findall(r"^\d\. ", further, re.MULTILINE)
    assert 2 <= len(tasks) <= 3, f"{len(tasks)} open tasks"
