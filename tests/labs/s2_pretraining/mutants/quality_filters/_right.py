"""The right rules with a knob for each mistake."""


def _gopher(
    text,
    *,
    least=lambda a, b: a >= b,
    words_of=str.split,
    per=None,
    stop=None,
    bullets="•-*",
    dots=("…", "..."),
    lines_of=str.splitlines,
):
    words, lines = words_of(text), lines_of(text)
    n = len(per(text)) if per else len(words)
    of = lambda count, n: count / n if n else 0.0
    lower = {word.lower() for word in words}
    return {
        "word_count": least(len(words), 50) and least(100_000, len(words)),
        "mean_word_length": least(of(sum(map(len, words)), len(words)), 3)
        and least(10, of(sum(map(len, words)), len(words))),
        "hash_ratio": least(0.1, of(text.count("#"), n)),
        "ellipsis_ratio": least(0.1, of(sum(map(text.count, dots)), n)),
        "bullet_lines": least(
            0.9, of(sum(line.strip()[:1] in bullets and line.strip() != "" for line in lines), len(lines))
        ),
        "ellipsis_lines": least(
            0.3, of(sum(line.rstrip(" \t").endswith(dots) for line in lines), len(lines))
        ),
        "alpha_words": least(of(sum(any(map(str.isalpha, word)) for word in words), len(words)), 0.8),
        "stop_words": stop(text) if stop else len(STOP_WORDS & lower) >= 2,
    }


def _repetition(text, *, first=False, jump=True, once=1, tie=max, step=1):
    words, lines, size = text.split(), [line for line in text.splitlines() if line.strip()], len(text) or 1
    counts = Counter(lines)
    extra = {line: c if first and c > 1 else c - 1 for line, c in counts.items()}
    flags = {
        "dup_lines": sum(extra.values()) / (len(lines) or 1),
        "dup_line_chars": sum(len(line) * c for line, c in extra.items()) / size,
    }
    for n in (2, 3, 4):
        grams = Counter(" ".join(words[i : i + n]) for i in range(0, len(words) - n + 1))
        often = max(grams.values(), default=0)
        lengths = [len(gram) for gram, c in grams.items() if c == often]
        flags[f"top_{n}gram"] = often * tie(lengths) / size if often > once else 0.0
    for n in range(5, 11):
        all_grams = [tuple(words[i : i + n]) for i in range(len(words) - n + 1)]
        known, chars, i = set(), 0, 0
        while i < len(all_grams):
            gram = all_grams[i]
            if gram in known or (first and all_grams.count(gram) > 1):
                chars += sum(map(len, gram))
                i += n if jump else 1
            else:
                i += 1
            known.add(gram)
        flags[f"dup_{n}gram"] = chars / size
    return flags
