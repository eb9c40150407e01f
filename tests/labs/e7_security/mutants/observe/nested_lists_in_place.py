"""Redacts dicts in place, the caller's inner ones too."""

HINT = "build new dicts and lists"


class Tracer(_Tracing):
    in_place = True
