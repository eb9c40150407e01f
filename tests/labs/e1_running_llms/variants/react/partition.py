"""Line by line, with partition; the transcript as a list."""


def react(llm, tools, prompt, question, max_steps=5):
    parts, steps = [prompt, f"Question: {question}", "\nThought:"], []
    for _ in range(max_steps):
        reply = llm("".join(parts), ["\nObservation:"])
        parts.append(reply)
        seen = "error: no action"
        for line in reply.split("\n"):
            if "Final Answer:" in line:
                return dict(
                    answer=line.partition("Final Answer:")[2].strip(), steps=steps, transcript="".join(parts)
                )
            _, colon, action = line.partition("Action:")
            name, bracket, rest = action.partition("[")
            if colon and bracket and "]" in rest:
                name, text = name.strip(), rest.rpartition("]")[0]
                tool = tools.get(name)
                if tool is None:
                    seen = f"error: unknown tool {name}"
                else:
                    try:
                        seen = tool(text)
                    except Exception as problem:
                        seen = f"error: {problem}"
                steps.append([name, text, seen])
                break
        parts.append(f"\nObservation: {seen}\nThought:")
    return dict(answer=None, steps=steps, transcript="".join(parts))
