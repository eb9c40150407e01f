"""Calls an AssertionError of the code itself a failed test."""

HINT = "fail is for AssertionErrors of the tests"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    body = _BODY.replace("    if testing:\n        said", "    if 1:\n        said").replace(
        "lines(e)[-1]", "(lines(e) or [None])[-1]"
    )
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + body)
