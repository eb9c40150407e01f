"""A prompt is a hit if one of its trials is: best of n as one trial."""

HINT = "every answer counts"


def run_probes(generate, probes, detectors, trials):
    def best(name):
        seen = []

        def judge(output):
            seen.append(bool(detectors[name](output)))
            return any(seen[-trials:]) if len(seen) % trials == 0 else False

        return judge

    rows = _run(generate, probes, {name: best(name) for name in detectors}, trials)
    for row in rows:
        if row["n"]:
            row["n"] //= trials
            made = binomtest(min(row["hits"], max(row["n"], 1)), max(row["n"], 1)).proportion_ci(
                method="wilson"
            )
            row.update(rate=row["hits"] / max(row["n"], 1), lo=float(made.low), hi=float(made.high))
    return rows
