"""Lets the output go into a pipe that nobody reads before the end."""

HINT = "a pipe that nobody reads fills up"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    driver = DRIVER.replace("os.dup2(nowhere, 1)", "spare = os.pipe(); os.dup2(spare[1], 1)")
    return _run(code, tests, min(seconds, 2), memory_mb, driver=driver + _BODY)
