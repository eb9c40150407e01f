"""Counts lines from 0."""

HINT = "from 1"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(
        code, tests, seconds, memory_mb, driver=DRIVER + _BODY.replace("lines(e)[-1]", "lines(e)[-1] - 1")
    )
