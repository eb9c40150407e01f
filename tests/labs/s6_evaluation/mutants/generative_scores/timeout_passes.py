"""Takes a timeout for a pass: nothing complained."""

HINT = "a timeout is no pass"


def passes(program, timeout):
    try:
        return _run(program, timeout, catch=False)
    except subprocess.TimeoutExpired:
        return True
