"""Calls every exception of a test a failed test."""

HINT = "a NameError isn't a failed test"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    body = _BODY.replace(
        "except BaseException:\n    pass",
        "except Exception as e:\n    said = ['fail', lines(e)[-1]] if testing and lines(e) else "
        "said\nexcept BaseException:\n    pass",
    )
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + body)
