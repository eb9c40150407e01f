"""Joins the parts of a content by spaces."""

HINT = "joined with nothing between"


def to_messages(row):
    return _convert(row, glue=" ")
