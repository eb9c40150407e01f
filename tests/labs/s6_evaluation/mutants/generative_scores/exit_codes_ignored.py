"""Looks for a traceback instead of the exit code."""

HINT = "an exit code other than 0"


def passes(program, timeout):
    return _run(
        program, timeout, ok=lambda p: b"Traceback" not in p.stderr and b"Error" not in p.stderr, stderr=-1
    )
