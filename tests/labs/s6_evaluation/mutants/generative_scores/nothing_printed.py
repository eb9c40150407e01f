"""Lets only programs pass that print nothing."""

HINT = "its output is thrown away"


def passes(program, timeout):
    return _run(program, timeout, ok=lambda p: p.returncode == 0 and not p.stdout, stdout=-1)
