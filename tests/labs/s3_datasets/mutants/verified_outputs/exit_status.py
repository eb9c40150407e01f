"""Takes an exit status of 0 for a pass."""

HINT = "An exit status of 0 doesn't prove that"
DEMO = True


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(
        code,
        tests,
        seconds,
        memory_mb,
        default="pass",
        driver=DRIVER
        + _BODY.replace(
            "except BaseException:\n    pass",
            "except SystemExit as e:\n    os._exit(0)\nexcept BaseException:\n    pass",
        ),
    )
