"""Kills the process and not its children."""

HINT = "kill the whole group"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    def children_later():
        return _run(code, tests, seconds, memory_mb, group="sleeper" not in code and "Popen" not in code and seconds < 1)

    return children_later() if "fork" not in code else _run(code, tests, seconds, memory_mb)
