"""Sorts the places without keeping the order of equal ones; by heapsort here, which loses it on every machine."""

HINT = "only with kind='stable'"


def select(topics, rewards, judged, budget, quota):
    rows = [i for i, v in enumerate(judged) if v is not None]
    place = np.array(_rank([rewards[i] for i in rows])) + np.array(_rank([judged[i] for i in rows]))
    taken, full = [], Counter()
    for k in np.argsort(-place, kind="heapsort"):
        i = rows[k]
        if len(taken) < budget and full[topics[i]] < quota:
            taken.append(i)
            full[topics[i]] += 1
    return sorted(taken)
