"""Takes a MemoryError of the tests for another exception."""

HINT = "in the tests too"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    body = _BODY.replace('["memory", None]', '["error" if testing else "memory", None]')
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + body)
