"""Gives the last line of the traceback, whosever it is."""

HINT = "not a line of the code"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(
        code, tests, seconds, memory_mb, driver=DRIVER + _BODY.replace(' if f.filename == "<tests>"', "")
    )
