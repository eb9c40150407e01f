"""Right templates with a knob for each mistake."""


def _chatml(
    messages, wait=False, *, clean=str, end="<|im_end|>\n", always=False, only_user=False, known=True
):
    for m in messages:
        if known and m["role"] not in {"system", "user", "assistant", "tool"}:
            raise ValueError(f"role {m['role']!r}")
    text = ""
    for m in messages:
        text += "<|im_start|>" + m["role"] + "\n" + clean(m["content"]) + end
    last = messages[-1]["role"] if messages else None
    if wait and (always or (last == "user" if only_user else last != "assistant")):
        text += "<|im_start|>assistant\n"
    return text


def _alpaca(instruction, input, output, *, preamble=None, heading=None):
    preamble = bool(input) if preamble is None else preamble
    heading = bool(input) if heading is None else heading
    return "\n\n".join(
        [
            (ALPACA, ALPACA_INPUT)[preamble],
            "### Instruction:\n" + instruction,
            *(["### Input:\n" + input] if heading else []),
            "### Response:\n" + output,
        ]
    )


def _spans(messages, start=0, end=0, step=0):
    spans, text = [], ""
    for m in messages:
        text += f"<|im_start|>{m['role']}\n"
        spans.append((len(text) + start, len(text) + len(m["content"]) + end, m["role"]))
        text += m["content"] + "<|im_end|>\n" + " " * step
    return spans
