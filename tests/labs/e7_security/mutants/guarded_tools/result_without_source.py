"""The result forgets where the tool has it from."""

HINT = "the tool's source"


class Guard(_Knobs):
    source_in_result = False
