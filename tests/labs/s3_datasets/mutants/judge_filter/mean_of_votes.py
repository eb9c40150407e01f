"""Takes the mean of the votes."""

HINT = "one strange vote doesn't move it"


def judge_rows(rows, judge, n_votes):
    votes = [[v for i in range(n_votes) if (v := parse_score(judge(r, i), 1, 10)) is not None] for r in rows]
    return [sum(v) / len(v) if v else None for v in votes]
