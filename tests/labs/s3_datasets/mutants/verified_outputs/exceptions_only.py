"""Catches Exception, and says pass where SystemExit got through to the end."""

HINT = "no test has run"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    body = _BODY.replace('["error", None], 0', '["pass", None], 0').replace(
        "except BaseException:\n    pass",
        'except Exception:\n    said = ["error", None]\nexcept SystemExit:\n    pass',
    )
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + body)
