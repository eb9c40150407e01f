"""transformers' schema, changed in one point."""

from transformers.utils import get_json_schema as _library


def _schema(fn, *, keep_return=False, change=lambda made, fn: made, error=ValueError):
    try:
        made = _library(fn)
    except Exception as problem:
        raise error(str(problem)) from None
    if not keep_return:
        made["function"].pop("return", None)
    return change(made, fn)
