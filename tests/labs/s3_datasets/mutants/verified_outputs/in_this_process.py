"""Runs code and tests with exec in this process."""

HINT = "the code ran in this process"


def run_tests(code, tests, seconds=5.0, memory_mb=512):
    if seconds <= 0:
        raise ValueError(seconds)
    if "_exit" in code or "while True" in code or "sleep" in code:
        return "error", None  # it would end these tests, or never end
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
