"""Arrays with NaN for errors, sorted by lexsort; the entries from a text."""


def owasp_entries():
    lines = """
    1 reply_all hidden_line
    2 other_customer
    3 borrowed_weights
    4 odd_reviews
    5 straight_to_page
    6 eager_calendar
    7 word_for_word
    8 wrong_tenant
    9 invented_law
    10 long_night copied_by_asking
    """
    found = {}
    for line in lines.strip().splitlines():
        number, *names = line.split()
        found.update((name, f"LLM{int(number):02d}") for name in names)
    return found


def run_probes(generate, probes, detectors, trials):
    if not trials >= 1:
        raise ValueError("no trials")
    for probe in probes:
        if not set(probe.detectors) <= set(detectors):
            raise ValueError(f"{probe.name}: {sorted(set(probe.detectors) - set(detectors))}")

    def judge(name, output):
        try:
            return float(bool(detectors[name](output)))
        except Exception:
            return np.nan

    rows = []
    for probe in probes:
        table = np.full((len(probe.detectors), len(probe.prompts) * trials), np.nan)
        for column in range(table.shape[1]):
            try:
                output = generate(probe.prompts[column // trials])
            except Exception:
                continue
            table[:, column] = [judge(name, output) for name in probe.detectors]
        for name, line in zip(probe.detectors, table):
            fine = line[~np.isnan(line)]
            row = {"probe": probe.name, "detector": name, "owasp": probe.owasp}
            row |= {"hits": int(fine.sum()), "n": fine.size, "errors": int(np.isnan(line).sum())}
            row |= {"rate": None, "lo": None, "hi": None}
            if fine.size:
                low, high = binomtest(row["hits"], row["n"]).proportion_ci(0.95, "wilson")
                row |= {"rate": float(fine.mean()), "lo": float(low), "hi": float(high)}
            rows.append(row)
    order = sorted(range(len(rows)), key=lambda i: (rows[i]["probe"], rows[i]["detector"]))
    return sorted((rows[i] for i in order), key=lambda r: 1 - r["rate"] if r["rate"] is not None else 2)
