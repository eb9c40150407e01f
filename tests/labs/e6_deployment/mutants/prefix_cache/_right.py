"""Right answers with a knob for each mistake."""


def _count(
    cache, prompt, *, common=None, cap=lambda same, cache, prompt: min(same, len(prompt) - 1), refuse=True
):
    if refuse and not prompt:
        raise ValueError("the prompt is empty")
    same = 0
    while same < min(len(cache), len(prompt)) and cache[same] == prompt[same]:
        same += 1
    return cap(same if common is None else common(cache, prompt), cache, prompt)
