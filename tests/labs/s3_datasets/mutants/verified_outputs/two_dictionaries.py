"""Gives exec two dictionaries, for globals and locals."""

HINT = "with two, functions don't find each other's names"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    body = _BODY.replace('"exec"), scope)', '"exec"), scope, local)')
    return _run(code, tests, seconds, memory_mb, driver=DRIVER + "\nlocal = {}\n" + body)
