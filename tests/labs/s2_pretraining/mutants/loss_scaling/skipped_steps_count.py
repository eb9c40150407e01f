"""Counts skipped steps towards growth."""

HINT = "skipped steps aren't good"


class GradScaler(_Scaler):
    counts_skipped = True
