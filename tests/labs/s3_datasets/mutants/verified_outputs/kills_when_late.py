"""Kills the group only where the time is over."""

HINT = "kill the whole group, whatever came"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, always=False)
