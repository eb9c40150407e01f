"""Compares the answers in lower case."""

HINT = "letter for letter"


def chain_of_thought(question, respond):
    direct = []

    def heard(prompt):
        direct.append(respond(prompt))
        return direct[-1]

    row = _think(question, heard)
    return row | {"agrees": row["answer"] != "" and row["answer"].lower() == direct[1].strip().lower()}
