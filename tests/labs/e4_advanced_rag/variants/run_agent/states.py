"""A state machine over the lines; tuples of steps."""


def run_agent(question, llm, tools, max_steps=6):
    run = Run(None, [], agent_prompt(question, tools))
    left = max_steps
    while left > 0:
        left -= 1
        reply = llm(run.transcript, ["\nObservation:"])
        state, kept, step = (
            "open",
            [],
            Step("", None, "error: write Action: and Action Input:, or Final Answer:"),
        )
        for line in reply.splitlines():
            if state == "named":
                if line.startswith("Action Input:"):
                    kept.append(line)
                    try:
                        value = json.loads(line[13:])
                        step.input = value if isinstance(value, dict) else None
                    except ValueError:
                        step.input = None
                state = "done"
                break
            if line.startswith("Observation:"):
                break
            if line.startswith("Final Answer:"):
                run.answer = (
                    reply[reply.index(line) + 13 :].strip()
                    if reply.startswith(line)
                    else reply[reply.index("\n" + line) + 14 :].strip()
                )
                run.transcript += reply.rstrip()
                return run
            kept.append(line)
            if line.startswith("Action:"):
                step.name, state = line[7:].strip(), "named"
        if state != "open":
            step.observation = _call(tools, step)
        run.transcript += "\n".join(kept).rstrip() + "\nObservation: " + step.observation + "\n"
        run.steps.append(step)
    return run


def _call(tools, step):
    if step.name not in tools:
        return "error: unknown; use " + ", ".join(tools)
    if step.input is None:
        return "error: no JSON object"
    wanted = inspect.signature(tools[step.name]).parameters
    missing = [p for p in wanted if wanted[p].default is inspect.Parameter.empty and p not in step.input]
    if missing or set(step.input) - set(wanted):
        return f"error: arguments are {', '.join(wanted)}"
    try:
        return str(tools[step.name](**step.input))
    except Exception as problem:
        return "error: " + str(problem)
