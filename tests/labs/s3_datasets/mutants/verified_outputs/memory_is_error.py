"""Has no verdict for memory."""

HINT = "a MemoryError, which has a verdict of its own"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + _BODY.replace('"memory"', '"error"'))
