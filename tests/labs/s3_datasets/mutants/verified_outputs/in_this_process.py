"""Runs code and tests with exec in this process."""

HINT = "the code ran in this process"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    if seconds <= 0:
        raise ValueError(seconds)
    scope = {}
    try:
        exec(code, scope)
        exec(compile(tests, "<tests>", "exec"), scope)
    except AssertionError as error:
        return "fail", error.__traceback__.tb_next.tb_lineno
    except MemoryError:
        return "memory", None
    except BaseException:
        return "error", None
    return "pass", None
