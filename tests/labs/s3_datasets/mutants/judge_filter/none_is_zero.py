"""Counts an invalid vote as 0."""

HINT = "an invalid one isn't 0"


def judge_rows(rows, judge, n_votes):
    votes = [[parse_score(judge(r, i), 1, 10) or 0.0 for i in range(n_votes)] for r in rows]
    return [float(statistics.median(v)) if any(v) else None for v in votes]
