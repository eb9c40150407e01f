"""Takes any time limit."""

HINT = "seconds = 0"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, check=False)
