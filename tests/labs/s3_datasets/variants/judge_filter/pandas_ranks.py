"""pandas' ranks; the earliest by a stable sort."""


def judge_rows(rows, judge, n_votes):
    scores = ([parse_score(judge(row, i), 1, 10) for i in range(n_votes)] for row in rows)
    valid = [sorted(s for s in votes if s is not None) for votes in scores]
    return [None if not v else (v[(len(v) - 1) // 2] + v[len(v) // 2]) / 2 for v in valid]


def select(topics, rewards, judged, budget, quota):
    import pandas as pd

    table = pd.DataFrame(
        {"topic": topics, "reward": rewards, "judged": pd.array(judged, dtype="Float64")}
    ).dropna()
    table["place"] = (table["reward"].rank() + table["judged"].rank()) / 2
    table = table.sort_values("place", ascending=False, kind="stable")
    taken = []
    for i, row in table.iterrows():
        if len(taken) < budget and sum(topics[j] == row["topic"] for j in taken) < quota:
            taken.append(i)
    return sorted(int(i) for i in taken)
