"""What a student has written in work/ stays, whatever `git pull` brings."""

from __future__ import annotations

from llmcourse import work


def test_a_lab_is_copied_once_and_a_new_version_is_put_beside(tmp_path):
    released = tmp_path / "release" / "s1" / "s1.ipynb"
    released.parent.mkdir(parents=True)
    released.write_text("first")
    assert list(work.fill(tmp_path)) == []
    mine = tmp_path / "work" / "s1" / "s1.ipynb"
    assert mine.read_text() == "first"
    mine.write_text("my work")
    assert list(work.fill(tmp_path)) == []
    released.write_text("second")
    (line,) = work.fill(tmp_path)
    assert line == "s1 has a new version, s1-2.ipynb, beside yours, which stays as it is"
    assert (mine.read_text(), (mine.parent / "s1-2.ipynb").read_text()) == ("my work", "second")
    (mine.parent / "s1-2.ipynb").unlink()
    assert list(work.fill(tmp_path)) == []
    assert sorted(path.name for path in mine.parent.iterdir()) == [".released", "s1.ipynb"]
