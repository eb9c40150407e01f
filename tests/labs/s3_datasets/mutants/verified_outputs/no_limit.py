"""Sets no limit of memory: half a gigabyte more than the limit is had."""

HINT = None  # on a machine with little memory it comes out right by accident


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    return _run(code, tests, seconds, 16 * 1024)
