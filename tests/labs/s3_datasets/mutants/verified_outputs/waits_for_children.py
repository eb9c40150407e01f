"""Reads the pipe to its end, which children keep open."""

HINT = "wait for it, not for its children"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, wait=False)
