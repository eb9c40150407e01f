"""Downloads as the platforms make them → submitted/, and what is left for a person."""

from __future__ import annotations

import io
import stat
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from autograder.course import CourseError
from autograder.intake import collect
from autograder.intake.rosters import Enrolled

LAB = "tiny"
ROSTER = [
    Enrolled("ada", "Lovelace", "Ada", lms_user_id="101"),
    Enrolled("joerg", "Müller", "Jörg", lms_user_id="102"),
    Enrolled("eve", "Roe", "Eve", lms_user_id="103"),
    Enrolled("eve2", "Roe", "Eve", lms_user_id="104"),
]
WHEN = (2026, 11, 2, 12, 30, 0)


def archive(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as made:
        for name, content in files.items():
            made.writestr(zipfile.ZipInfo(name, WHEN), content)
    return path


def unpacked(path: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


@pytest.fixture(params=[archive, unpacked], ids=["archive", "folder"])
def made(request, tmp_path):
    return lambda files: request.param(tmp_path / "download", files)


def whose(found: collect.Collected) -> dict[str, bytes]:
    return {student: piece.read() for student, piece in found.taken.items()}


def test_canvas(made):
    found = collect.collect(
        made(
            {
                "lovelaceada_101_9001_tiny.ipynb": b"old",
                "lovelaceada_101_9002_tiny-1.ipynb": b"new",
                "müllerjörg_LATE_102_9003_tiny (1).ipynb": b"late",
                "roeeve_103_9004_notes.pdf": b"no notebook",
                "doejane_999_9005_tiny.ipynb": b"unknown",
            }
        ),
        LAB,
        ROSTER,
    )
    assert whose(found) == {"ada": b"new", "joerg": b"late"}
    assert [student for student, piece in found.taken.items() if piece.late] == ["joerg"]
    assert found.other == 1
    (line,) = found.left
    assert "doejane_999_9005_tiny.ipynb: nobody on the roster has Canvas's number 999" in line
    assert "--match '999'=<student>" in line


@pytest.mark.parametrize(
    "end", ["_assignsubmission_file/", "_assignsubmission_file_/", "_assignsubmission_file_"]
)
def test_moodle_of_all_versions(made, end):
    found = collect.collect(
        made({f"Ada Lovelace_4711{end}my work.ipynb": b"ada", f"Jörg Müller_4712{end}tiny.ipynb": b"joerg"}),
        LAB,
        ROSTER,
    )
    assert whose(found) == {"ada": b"ada", "joerg": b"joerg"}
    assert found.taken["ada"].place == "Ada Lovelace_4711_assignsubmission_file"


def test_two_students_of_one_name_are_told_apart_by_a_person(tmp_path):
    files = {
        "Eve Roe_1_assignsubmission_file/tiny.ipynb": b"?",
        "A B_2_assignsubmission_file/tiny.ipynb": b"?",
    }
    path = archive(tmp_path / "all.zip", files)
    found = collect.collect(path, LAB, ROSTER)
    assert not found.taken
    assert "2 students are called 'Eve Roe'; add --match 'Eve Roe'=<student>" in found.left[0]
    assert "nobody on the roster is called 'A B'" in found.left[1]
    assert list(collect.collect(path, LAB, ROSTER, {"Eve Roe": "eve2"}).taken) == ["eve2"]
    with pytest.raises(CourseError, match="--match: 'eva' isn't on the roster"):
        collect.collect(path, LAB, ROSTER, {"Eve Roe": "eva"})


def test_moodles_times_have_the_zone_that_is_given(tmp_path):
    path = archive(tmp_path / "all.zip", {"Ada Lovelace_1_assignsubmission_file/tiny.ipynb": b"x"})
    found = collect.collect(path, LAB, ROSTER, zone=ZoneInfo("Europe/Berlin"))
    assert found.taken["ada"].when == datetime(2026, 11, 2, 11, 30, tzinfo=UTC)


def test_nbgraders_exchange_the_last_of_several(made):
    early, late = "2026-11-02 10:00:00 UTC", "2026-11-03 09:00:00.5 UTC"
    found = collect.collect(
        made(
            {
                f"ada+tiny+{early}+x9/tiny.ipynb": b"early",
                f"ada+tiny+{early}+x9/timestamp.txt": early.encode(),
                f"ada+tiny+{late}+x9/tiny.ipynb": b"late",
                f"ada+tiny+{late}+x9/timestamp.txt": late.encode(),
                f"ada+other+{late}+x9/other.ipynb": b"another lab",
            }
        ),
        LAB,
        ROSTER,
    )
    assert whose(found) == {"ada": b"late"}
    assert found.taken["ada"].when == datetime(2026, 11, 3, 9, 0, 0, 500000, tzinfo=UTC)
    assert not found.left


def test_plain_folders_in_each_order(made):
    found = collect.collect(
        made(
            {"ada/tiny/tiny.ipynb": b"1", "tiny/joerg/x.ipynb": b"2", "eve.ipynb": b"3", "eve2/y.ipynb": b"4"}
        ),
        LAB,
        ROSTER,
    )
    assert whose(found) == {"ada": b"1", "joerg": b"2", "eve": b"3", "eve2": b"4"}


def test_a_name_off_the_roster_and_several_notebooks_are_left(made):
    found = collect.collect(
        made(
            {
                "mallory/tiny.ipynb": b"",
                "ada/a.ipynb": b"",
                "ada/b.ipynb": b"",
                "eve/tiny.ipynb": b"e",
                "eve/b.ipynb": b"",
            }
        ),
        LAB,
        ROSTER,
    )
    assert whose(found) == {"eve": b"e"}
    assert any("'mallory' isn't on the roster" in line for line in found.left)
    assert any(line.startswith("ada: which of ada/a.ipynb, ada/b.ipynb is meant?") for line in found.left)


def test_without_a_roster_folders_are_believed_but_no_path(made):
    found = collect.collect(made({"somebody/tiny.ipynb": b"s", "=cmd/tiny.ipynb": b"c"}), LAB, [])
    assert list(found.taken) == ["somebody"]
    assert "'=cmd' can't be a student's id" in found.left[0]


def test_who_is_matched_is_no_path(made):
    with pytest.raises(CourseError, match=r"--match: '../out' can't be a student's id"):
        collect.collect(made({"somebody/tiny.ipynb": b"s"}), LAB, [], {"somebody": "../out"})


def test_hostile_archives_write_nothing_outside_and_end(tmp_path):
    link = zipfile.ZipInfo("ada/tiny.ipynb")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr(link, "/etc/passwd")
        made.writestr("../../outside.ipynb", b"x")
        made.writestr("/root/joerg/tiny.ipynb", b"x")
        made.writestr("eve/tiny.ipynb", b"0" * (collect.MAX_NOTEBOOK_BYTES + 1))
        made.writestr("__MACOSX/ada/tiny.ipynb", b"resource fork")
    found = collect.collect(path, LAB, ROSTER)
    put = collect.put(tmp_path / "course", LAB, found.taken)
    assert [place.name for place in tmp_path.iterdir()] == ["all.zip"]
    assert "has more than 50 MB" in put.unread[0]
    assert list(found.taken) == ["eve"]
    assert found.other == 1  # in folders that are no student's


def test_a_bomb_of_names_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(collect, "MAX_FILES", 3)
    path = archive(tmp_path / "all.zip", {f"{n}/tiny.ipynb": b"" for n in range(4)})
    with pytest.raises(CourseError, match="holds more than 3 files"):
        collect.collect(path, LAB, ROSTER)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04 broken", "isn't an archive that can be read"),
        (None, "there is no"),
        (b"", "isn't an archive"),
    ],
)
def test_what_is_no_archive_is_said(tmp_path, content, says):
    path = tmp_path / "all.zip"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CourseError, match=says):
        collect.collect(path, LAB, ROSTER)


def test_an_archive_without_notebooks(tmp_path):
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    (tmp_path / "all.zip").write_bytes(empty.getvalue())
    with pytest.raises(CourseError, match=r"holds no notebook \(.ipynb\) of tiny"):
        collect.collect(tmp_path / "all.zip", LAB, ROSTER)


def test_putting_loses_nothing_and_keeps_what_is_newer(tmp_path):
    def put(content: bytes, hour: int) -> collect.Put:
        stamp = f"2026-11-02 {hour:02}:00:00 UTC"
        name = f"ada+tiny+{stamp}"
        source = unpacked(
            tmp_path / f"d{hour}", {f"{name}/tiny.ipynb": content, f"{name}/timestamp.txt": stamp.encode()}
        )
        return collect.put(tmp_path, LAB, collect.collect(source, LAB, ROSTER).taken)

    place = tmp_path / "submitted" / "ada" / LAB
    assert put(b"first", 10).new == ("ada",)
    assert put(b"first", 10).same == ("ada",)
    assert put(b"second", 12).replaced == ("ada",)
    assert put(b"third", 11).older == ("ada",)
    assert (place / "tiny.ipynb").read_bytes() == b"second"
    assert (place / "timestamp.txt").read_text().startswith("2026-11-02 12:00:00")
    (kept,) = (tmp_path / "build" / "replaced" / "ada" / LAB).iterdir()
    assert kept.read_bytes() == b"first"
