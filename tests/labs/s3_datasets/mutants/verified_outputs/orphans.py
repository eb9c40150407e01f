"""Kills the process and not its children."""

HINT = "kill the whole group"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, group=False)
