"""Gives the first line of the tests in the traceback."""

HINT = "the assert's, not the call's"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + _BODY.replace("lines(e)[-1]", "lines(e)[0]"))
