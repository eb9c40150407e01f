"""CI runs pinned actions with least permissions; the commit hooks leave alone what grading needs."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
import yaml
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

FOLDER = Path(__file__).parents[1]
WORKFLOWS = sorted((FOLDER / ".github" / "workflows").iterdir())
FROM_A_FORK = "github.event.pull_request.head.repo.full_name"


def load(path):
    # YAML 1.1 reads the key `on` as True.
    return {("on" if key is True else key): value for key, value in yaml.safe_load(path.read_text()).items()}


def test_there_are_four():
    assert [path.name for path in WORKFLOWS] == ["labs.yml", "newest.yml", "nightly.yml", "test.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_by_commit_with_the_version_beside(path):
    uses = re.findall(r"\buses:(.*)", path.read_text())
    assert uses
    for used in uses:
        assert re.fullmatch(r" [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", used), used


def test_one_action_has_one_version():
    uses = {used for path in WORKFLOWS for used in re.findall(r"\buses: (.*)", path.read_text())}
    assert len({used.partition("@")[0] for used in uses}) == len(uses)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_permissions_are_least_and_nothing_runs_for_ever(path):
    workflow = load(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert workflow["concurrency"]["group"]
    assert set(workflow["on"]) <= {"push", "pull_request", "schedule", "workflow_dispatch"}
    assert "secrets" not in path.read_text()
    for name, job in workflow["jobs"].items():
        assert "permissions" not in job, name
        assert job["timeout-minutes"] <= 90, name
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"] == {"persist-credentials": False}, name
            # What an event or a variable says reaches a shell only through its environment.
            assert "${{" not in step.get("run", ""), name


def test_no_fork_reaches_a_runner_of_ones_own():
    guarded = set()
    for path in WORKFLOWS:
        for name, job in load(path)["jobs"].items():
            if job["runs-on"] == "ubuntu-24.04":
                continue
            assert job["runs-on"] == "${{ vars.GPU_RUNNER }}", name
            assert job["if"] == (
                "vars.GPU_RUNNER != '' && (github.event_name != 'pull_request' || "
                f"{FROM_A_FORK} == github.repository)"
            )
            guarded.add(f"{path.name} {name}")
    assert guarded == {"labs.yml gpu"}


def test_a_skipped_gpu_is_visible():
    jobs = load(FOLDER / ".github" / "workflows" / "labs.yml")["jobs"]
    assert jobs["no-gpu"]["if"] == (
        "vars.GPU_RUNNER == '' || (github.event_name == 'pull_request' && "
        f"{FROM_A_FORK} != github.repository)"
    )
    assert "GITHUB_STEP_SUMMARY" in jobs["no-gpu"]["steps"][0]["run"]


def test_ci_does_what_a_newcomer_does():
    assert (FOLDER / ".ci" / "run").read_text().splitlines()[-1] == "make test"
    for name in ("test", "newest"):
        (job,) = load(FOLDER / ".github" / "workflows" / f"{name}.yml")["jobs"].values()
        assert ".ci/run" in [step.get("run") for step in job["steps"]]


def test_every_night_other_notebooks_are_damaged():
    job = load(FOLDER / ".github" / "workflows" / "nightly.yml")["jobs"]["fuzz"]
    assert job["steps"][-1]["run"] == 'make fuzz ARGS="--count 10000 --first ${GITHUB_RUN_NUMBER}0000"'


def hook(name):
    config = yaml.safe_load((FOLDER / ".pre-commit-config.yaml").read_text())
    (found,) = [hook for repo in config["repos"] for hook in repo["hooks"] if hook["id"] == name]
    return found


def test_hooks_are_the_tools_of_the_lock():
    config = yaml.safe_load((FOLDER / ".pre-commit-config.yaml").read_text())
    lock = (FOLDER / "requirements.lock").read_text()
    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    for found in config["repos"][0]["hooks"]:
        python, dash_m, tool, *_ = shlex.split(found["entry"])
        assert (python, dash_m, found["language"]) == ("python", "-m", "system")
        assert re.search(rf"^{tool}==", lock, re.MULTILINE)


def test_nbstripout_takes_outputs_and_leaves_what_grading_needs(tmp_path):
    nbgrader = {"grade": False, "grade_id": "a", "locked": False, "schema_version": 3, "solution": True}
    clean = new_notebook(
        cells=[
            new_markdown_cell("# Title", id="title"),
            new_code_cell("SEED = 0", id="parameters", metadata={"tags": ["parameters"]}),
            new_code_cell("def a(): ...", id="a", metadata={"nbgrader": nbgrader}),
            new_code_cell("a()", id="b", metadata={"jupyter": {"source_hidden": True}, "cellView": "form"}),
        ],
        metadata={
            "kernelspec": {"display_name": "Python 3", "name": "python3"},
            "language_info": {"name": "python"},
        },
    )
    used = nbformat.from_dict(clean)
    used.metadata.language_info.update(version="3.11.9", file_extension=".py", codemirror_mode={"version": 3})
    for cell in used.cells:
        cell.metadata.update(editable=True, scrolled=True, slideshow={"slide_type": ""})
    used.cells[3].metadata.jupyter.outputs_hidden = True
    used.cells[2].update(execution_count=7, outputs=[new_output("stream", text="secret")])
    path = tmp_path / "source.ipynb"
    nbformat.write(used, path)
    assert path.read_text() != nbformat.writes(clean) + "\n"
    _, *arguments = shlex.split(hook("nbstripout")["entry"])
    subprocess.run([sys.executable, *arguments, path], check=True)
    assert path.read_text() == nbformat.writes(clean) + "\n"
