"""One regular expression finds what counts."""

FIRST = re.compile(
    r"^(?:Final Answer:(?P<final>.*)|Action:(?P<name>[^\n]*)(?:\nAction Input:(?P<input>[^\n]*))?"
    r"|(?P<fake>Observation:))",
    re.M,
)
FINAL = re.compile(r"^Final Answer:(.*)", re.M | re.S)


def run_agent(question, llm, tools, max_steps=6):
    text, steps = agent_prompt(question, list(tools)), []
    for _ in range(max_steps):
        reply = llm(text, ["\nObservation:"])
        m = FIRST.search(reply)
        if m and m["final"] is not None:
            return Run(
                FINAL.search(reply)[1].strip(), steps, (text + reply).rstrip() if reply.strip() else text
            )
        name = (m["name"] or "").strip() if m else ""
        args = None
        if m is None or m["fake"]:
            note = "error: neither Action: nor Final Answer: in this reply"
            kept = reply[: m.start()] if m else reply
        else:
            kept = reply[: m.end()]
            try:
                args = json.loads(m["input"] or "")
            except json.JSONDecodeError:
                pass
            args = args if type(args) is dict else None
            tool = tools.get(name)
            if tool is None:
                note = "error: choose one of " + ", ".join(tools)
            elif args is None:
                note = "error: Action Input must be a JSON object"
            else:
                try:
                    inspect.signature(tool).bind(**args)
                except TypeError as problem:
                    note = f"error: {problem}; parameters: {list(inspect.signature(tool).parameters)}"
                else:
                    try:
                        note = f"{tool(**args)}"
                    except Exception as problem:
                        note = "error: the tool failed, " + str(problem)
        text += kept.rstrip() + f"\nObservation: {note}\n"
        steps.append(Step(name=name, input=args, observation=note))
    return Run(answer=None, steps=steps, transcript=text)
