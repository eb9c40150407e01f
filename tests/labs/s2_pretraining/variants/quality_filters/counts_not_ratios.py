"""Multiplies the limits out instead of dividing; plain loops and dicts."""


def gopher_flags(text):
    words, lines = text.split(), text.splitlines()
    n = len(words)
    characters = bullets = cut = lettered = 0
    found = set()
    for word in words:
        characters += len(word)
        lettered += any(c.isalpha() for c in word)
        if word.lower() in STOP_WORDS:
            found.add(word.lower())
    for line in lines:
        line = line.strip()
        bullets += line[:1] in ("•", "-", "*") and len(line) > 0
        cut += line[-1:] == "…" or line[-3:] == "..."
    return {
        "word_count": not (n < 50 or n > 100_000),
        "mean_word_length": n > 0 and 3 * n <= characters <= 10 * n,
        "hash_ratio": 10 * text.count("#") <= n or n == 0,
        "ellipsis_ratio": 10 * (text.count("...") + text.count("…")) <= n or n == 0,
        "bullet_lines": 10 * bullets <= 9 * len(lines),
        "ellipsis_lines": 10 * cut <= 3 * len(lines),
        "alpha_words": 10 * lettered >= 8 * n and n > 0,
        "stop_words": len(found) >= 2,
    }


def repetition_flags(text):
    words, length = text.split(), len(text)
    if not length:
        kinds = [f"top_{n}gram" for n in (2, 3, 4)] + [f"dup_{n}gram" for n in range(5, 11)]
        return dict.fromkeys(["dup_lines", "dup_line_chars", *kinds], 0.0)
    before, lines, again, size = {}, 0, 0, 0
    for line in text.splitlines():
        if line.strip() == "":
            continue
        lines += 1
        if before.get(line):
            again += 1
            size += len(line)
        before[line] = True
    result = {"dup_lines": again / lines if lines else 0.0, "dup_line_chars": size / length}
    for n in (2, 3, 4):
        counts = {}
        for i in range(len(words) - n + 1):
            gram = " ".join(words[i : i + n])
            counts[gram] = counts.get(gram, 0) + 1
        top = max(counts, key=lambda g: (counts[g], len(g)), default=None)
        result[f"top_{n}gram"] = counts[top] * len(top) / length if top and counts[top] > 1 else 0.0
    for n in range(5, 11):
        seen, i, size = set(), 0, 0
        while i <= len(words) - n:
            gram = "\0".join(words[i : i + n])
            if gram in seen:
                size += len(gram) - (n - 1)
                i += n - 1
            seen.add(gram)
            i += 1
        result[f"dup_{n}gram"] = size / length
    return result
