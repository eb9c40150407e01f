"""Regular expressions for words, lines and marks; Counter for lines."""

import re


def gopher_flags(text):
    words = re.findall(r"\S+", text)
    lines = text.splitlines()
    n, k = max(len(words), 1), max(len(lines), 1)
    mean = len("".join(words)) / n
    return dict(
        word_count=50 <= len(words) <= 100_000,
        mean_word_length=3 <= mean <= 10,
        hash_ratio=len(re.findall("#", text)) / n <= 0.1,
        ellipsis_ratio=len(re.findall(r"…|\.\.\.", text)) / n <= 0.1,
        bullet_lines=sum(bool(re.match(r"\s*[•*-]", line)) for line in lines) / k <= 0.9,
        ellipsis_lines=sum(bool(re.search(r"(…|\.\.\.)\s*$", line)) for line in lines) / k <= 0.3,
        alpha_words=len([w for w in words if re.search(r"[^\W\d_]", w)]) / n >= 0.8 if words else False,
        stop_words=len({w.lower() for w in words}.intersection(STOP_WORDS)) > 1,
    )


def repetition_flags(text):
    words = text.split()
    total = max(len(text), 1)
    lines = Counter(line for line in text.splitlines() if not re.fullmatch(r"\s*", line))
    out = {
        "dup_lines": (lines.total() - len(lines)) / max(lines.total(), 1),
        "dup_line_chars": sum((c - 1) * len(line) for line, c in lines.items()) / total,
    }
    for n in range(2, 5):
        grams = Counter(zip(*(words[i:] for i in range(n))))
        best = sorted(((c, len(" ".join(g))) for g, c in grams.items() if c >= 2), reverse=True)[:1]
        out[f"top_{n}gram"] = math.prod(best[0]) / total if best else 0.0
    for n in range(5, 11):
        seen, chars, skip = {}, 0, 0
        for i, gram in enumerate(zip(*(words[i:] for i in range(n)))):
            if i < skip:
                continue
            if gram in seen:
                chars += len("".join(gram))
                skip = i + n
            seen[gram] = True
        out[f"dup_{n}gram"] = chars / total
    return out
