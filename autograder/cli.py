"""The command line: its verbs are the stages."""

from __future__ import annotations

import sys
from typing import NoReturn

import typer

from autograder.course import CourseError
from autograder.running import processes
from autograder.showing.pages import visible
from autograder.verbs import authoring, classes, grading, results

INTERRUPTED = 130
app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Release labs and grade submissions in a sandbox.",
)
for verbs in (authoring, classes, grading, results):  # in the order of a term
    app.add_typer(verbs.app)


def main() -> None:
    """Run the command line; what is wrong with the course, a file or the input is one line and status 2."""
    try:
        app()
    except CourseError as error:
        _complain(str(error))
    except processes.Failed as error:
        _complain(str(error))
    except UnicodeError as error:
        _complain(f"a file isn't UTF-8, or a name can't be written here: {error}")
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _complain(f"{where}{error.strerror or error}; mend that, then run the same command again")
    except SystemExit as end:
        if end.code == INTERRUPTED:  # what Typer makes of Ctrl-C
            print("autograder: stopped; what was done is kept, and the same command goes on", file=sys.stderr)
        raise


def _complain(what: str) -> NoReturn:
    print(f"autograder: {visible(' '.join(what.split()))}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
