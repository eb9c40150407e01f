"""Keeps only the spans that went well."""

HINT = "both are finished, in a finally"


class Tracer(_Tracing):
    keep_failed = False
