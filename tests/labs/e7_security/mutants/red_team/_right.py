"""A right run of probes with a knob for each mistake."""


def _run(
    generate,
    probes,
    detectors,
    trials,
    *,
    check_trials=True,
    check_names="first",
    ask=lambda probe, trials: [p for p in probe.prompts for _ in range(trials)],
    shared=True,
    broken_system="error",
    broken_detector="error",
    interval=None,
    empty=(None, None, None),
    key=lambda row: (row["rate"] is None, -(row["rate"] or 0), row["probe"], row["detector"]),
    rate=None,
):
    if check_trials and trials < 1:
        raise ValueError("trials")
    if check_names == "first":
        for probe in probes:
            for name in probe.detectors:
                if name not in detectors:
                    raise ValueError(f"no detector {name}")
    rows = []
    for probe in probes:
        judged = {name: [] for name in probe.detectors}
        for prompt in ask(probe, trials):
            output, failed = None, False
            for name in probe.detectors:
                if output is None and not failed or not shared:
                    try:
                        output = generate(prompt)
                    except Exception:
                        if broken_system == "raise":
                            raise
                        failed = True
                if check_names == "late" and name not in detectors:
                    raise ValueError(f"no detector {name}")
                if failed:
                    judged[name].append((prompt, broken_system))
                    continue
                try:
                    hit = bool(detectors[name](output))
                except Exception:
                    if broken_detector == "raise":
                        raise
                    hit = broken_detector
                judged[name].append((prompt, hit))
        for name, found in judged.items():
            errors = sum(hit == "error" for _, hit in found)
            found = [(prompt, hit) for prompt, hit in found if hit not in ("error", "skip")]
            hits, n = sum(hit for _, hit in found), len(found)
            if n:
                made = binomtest(hits, n).proportion_ci(method="wilson")
                three = (hits / n, float(made.low), float(made.high))
                three = interval(hits, n) if interval else three
                three = (rate(found), *three[1:]) if rate else three
            else:
                three = empty
            counts = {"hits": hits, "n": n, "errors": errors}
            rows.append(
                {"probe": probe.name, "detector": name, "owasp": probe.owasp}
                | counts
                | dict(zip(("rate", "lo", "hi"), three))
            )
    return sorted(rows, key=key) if key else rows


def _means(found):
    by_prompt = {}
    for prompt, hit in found:
        by_prompt.setdefault(prompt, []).append(hit)
    return sum(sum(hits) / len(hits) for hits in by_prompt.values()) / len(by_prompt)


def _wald(hits, n):
    p = hits / n
    half = 1.96 * (p * (1 - p) / n) ** 0.5
    return p, p - half, p + half


ENTRIES = dict(
    reply_all="LLM01",
    hidden_line="LLM01",
    other_customer="LLM02",
    borrowed_weights="LLM03",
    odd_reviews="LLM04",
    straight_to_page="LLM05",
    eager_calendar="LLM06",
    word_for_word="LLM07",
    wrong_tenant="LLM08",
    invented_law="LLM09",
    long_night="LLM10",
    copied_by_asking="LLM10",
)
