"""Right translations with a knob for each mistake."""


def _to(
    request,
    *,
    system=True,
    parse_arguments=True,
    default=1024,
    merge=True,
    stop_list=True,
    schema="input_schema",
    strict=True,
    late=True,
    empty=False,
    copy=True,
    lenient=True,
    glue=False,
    blank="{}",
):
    made = {k: request[k] for k in ("model", "temperature", "top_p", "stream") if k in request}
    if default or "max_tokens" in request:
        made["max_tokens"] = request.get("max_tokens", default)
    messages, texts = list(request["messages"]) if copy else request["messages"], []
    while system and messages and messages[0]["role"] == "system":
        texts.append(messages.pop(0)["content"])
    if texts:
        made["system"] = "\n\n".join(texts)
    if "stop" in request:
        stop = request["stop"]
        made["stop_sequences"] = [stop] if stop_list and isinstance(stop, str) else stop
    if "tools" in request:
        made["tools"] = [
            {schema: {"type": "object"}} | {schema if k == "parameters" else k: v for k, v in f.items()}
            if lenient
            else {"name": f["name"], "description": f.get("description"), schema: f["parameters"]}
            for f in (t["function"] for t in request["tools"])
        ]
    out, before = [], None
    for m in messages:
        if m["role"] == "tool":
            block = {"type": "tool_result", "tool_use_id": m["tool_call_id"], "content": m["content"]}
            if before == "tool" and merge:
                out[-1]["content"].append(block)
            else:
                out.append({"role": "user", "content": [block]})
        elif m.get("tool_calls"):
            some = m["content"] or (empty and m["content"] is not None)
            blocks = [{"type": "text", "text": m["content"]}] if some else []
            for c in m["tool_calls"]:
                text = c["function"]["arguments"] or blank
                blocks.append(
                    {
                        "type": "tool_use",
                        "id": c["id"],
                        "name": c["function"]["name"],
                        "input": json.loads(text) if parse_arguments else text,
                    }
                )
            out.append({"role": "assistant", "content": blocks})
        elif glue and before == "tool" and m["role"] == "user":
            out[-1]["content"].append({"type": "text", "text": m["content"]})
        elif (
            m["role"] in ("user", "assistant")
            or not strict
            or (m["role"] == "system" and not (system and late))
        ):
            out.append({"role": m["role"], "content": m["content"]})
        else:
            raise ValueError(m["role"])
        before = m["role"]
    return {**made, "messages": out}


def _from(reply, *, cache=True, reasons=None, text=True, calls=True, known=True, joint="", created=True):
    message = {
        "role": "assistant",
        "content": joint.join(b["text"] for b in reply["content"] if b["type"] == "text"),
    }
    found = [
        {
            "id": b["id"],
            "type": "function",
            "function": {"name": b["name"], "arguments": json.dumps(b["input"]) if text else b["input"]},
        }
        for b in reply["content"]
        if b["type"] == "tool_use"
    ]
    if found and calls:
        message["tool_calls"] = found
    u = reply["usage"]
    names = ["input_tokens"] + (["cache_read_input_tokens"] if cache else [])
    names += ["cache_creation_input_tokens"] if cache and created else []
    if (
        known
        and not reasons
        and reply["stop_reason"] not in ("end_turn", "stop_sequence", "max_tokens", "tool_use")
    ):
        raise ValueError(reply["stop_reason"])
    read = sum(u.get(n) or 0 for n in names)
    reasons = reasons or {
        "end_turn": "stop",
        "stop_sequence": "stop",
        "max_tokens": "length",
        "tool_use": "tool_calls",
    }
    return {
        "message": message,
        "finish_reason": reasons.get(reply["stop_reason"], reply["stop_reason"]),
        "usage": {
            "prompt_tokens": read,
            "completion_tokens": u["output_tokens"],
            "total_tokens": read + u["output_tokens"],
        },
    }
