"""Lists and joins; spans from the lengths of the rendered beginnings."""


def chatml(messages, add_generation_prompt=False):
    lines = []
    for m in messages:
        assert isinstance(m["content"], str)
        if not re.fullmatch("system|user|assistant|tool", m["role"]):
            raise ValueError("what is " + m["role"])
        lines += ["<|im_start|>", m["role"], "\n", m["content"], "<|im_end|>\n"]
    if add_generation_prompt and [m["role"] for m in messages][-1:] != ["assistant"]:
        lines.append("<|im_start|>assistant\n")
    return "".join(lines)


def alpaca(instruction, input="", output=""):
    if input:
        asked = f"### Instruction:\n{instruction}\n\n### Input:\n{input}"
        return f"{ALPACA_INPUT}\n\n{asked}\n\n### Response:\n{output}"
    return f"{ALPACA}\n\n### Instruction:\n{instruction}\n\n### Response:\n{output}"


def template_spans(messages):
    ends = [len(chatml(messages[: i + 1])) - 11 for i in range(len(messages))]
    return [[end - len(m["content"]), end, m["role"]] for end, m in zip(ends, messages)]


def contains_control_text(messages):
    return (
        re.search(r"<\|(im_start|im_end|endoftext)\|>", "\0".join(m["content"] for m in messages)) is not None
    )


def encode_chat(messages):
    pieces = []
    for m in messages:
        pieces += [(f"<|im_start|>{m['role']}\n", False), (m["content"], True), ("<|im_end|>\n", False)]
    return [i for text, split in pieces for i in tok.encode(text, split_special_tokens=split)]
