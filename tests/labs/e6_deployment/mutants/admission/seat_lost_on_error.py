"""Frees no seat after an exception."""

HINT = "a job that fails leaves its seat"


class Gate(_Gate):
    frees_on_error = False
    frees_on_cancel = False
