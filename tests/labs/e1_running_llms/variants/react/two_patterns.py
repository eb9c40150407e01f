"""Two patterns, the earlier match counts."""


def _observe(tools, name, text):
    if name not in tools:
        return f"error: unknown tool {name}"
    try:
        return tools[name](text)
    except Exception as error:
        return "error: " + str(error)


def react(llm, tools, prompt, question, max_steps=5):
    text, steps = prompt + "Question: " + question + "\nThought:", []
    while max_steps > 0:
        max_steps -= 1
        reply = llm(text, ["\nObservation:"])
        text = text + reply
        answer = re.search(r"Final Answer:([^\n]*)", reply)
        action = re.search(r"Action: *([^\n\[]*)\[([^\n]*)\]", reply)
        if answer and (action is None or answer.start() < action.start()):
            return {"answer": answer.group(1).strip(), "steps": steps, "transcript": text}
        if action:
            name = action.group(1).strip()
            steps.append((name, action.group(2), _observe(tools, name, action.group(2))))
        text += "\nObservation: " + (steps[-1][2] if action else "error: no action") + "\nThought:"
    return {"answer": None, "steps": steps, "transcript": text}
