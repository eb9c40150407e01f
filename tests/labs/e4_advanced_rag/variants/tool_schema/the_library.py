"""Calls transformers."""

from transformers.utils import get_json_schema as _get


def tool_schema(fn):
    try:
        made = _get(fn)
    except Exception as problem:
        raise ValueError(str(problem)) from problem
    made["function"].pop("return", None)
    return made
