"""Reads votes from 0 to 10."""

HINT = "from 1 to 10"


def judge_rows(rows, judge, n_votes):
    votes = [[v for i in range(n_votes) if (v := parse_score(judge(r, i), 0, 10)) is not None] for r in rows]
    return [float(statistics.median(v)) if v else None for v in votes]
