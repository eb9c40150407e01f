"""match statements; counts step by step."""


def from_anthropic(reply):
    texts, calls = [], []
    for block in reply["content"]:
        match block:
            case {"type": "text", "text": text}:
                texts.append(text)
            case {"type": "tool_use", "id": number, "name": name, "input": given}:
                function = {"arguments": json.dumps(given, sort_keys=True, indent=1), "name": name}
                calls.append({"function": function, "id": number, "type": "function"})
    match reply["stop_reason"]:
        case "end_turn" | "stop_sequence":
            reason = "stop"
        case "max_tokens":
            reason = "length"
        case "tool_use":
            reason = "tool_calls"
        case other:
            raise ValueError(f"what is {other}?")
    usage = reply["usage"]
    read = usage["input_tokens"]
    for name in ("cache_read_input_tokens", "cache_creation_input_tokens"):
        if usage.get(name):
            read += usage[name]
    written = usage["output_tokens"]
    message = {"content": "".join(texts), "role": "assistant"} | ({"tool_calls": calls} if calls else {})
    usage = {"total_tokens": read + written, "prompt_tokens": read, "completion_tokens": written}
    return {"usage": usage, "finish_reason": reason, "message": message}
