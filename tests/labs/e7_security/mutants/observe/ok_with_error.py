"""Notes the error, and the status ok."""

HINT = "with status and str(exception)"


class Tracer(_Tracing):
    status_of_errors = "ok"
