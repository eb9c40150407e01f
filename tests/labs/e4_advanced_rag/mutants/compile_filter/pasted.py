"""Pastes values into the text."""

HINT = 'near "Hara"'


def to_sql(e, fields):
    return _sql(e, fields, paste=True)
