"""Points for written answers as a language model would give them: suggestions, never marks.

Comes in: a question with its mark scheme, an answer, the address of a server that speaks OpenAI's protocol.
Goes out: points by line, each with a quotation from the answer, or a reason why there are none. May not know:
who wrote the answer, the gradebook, or what a person gave; nothing here can record anything.

asking.py     one answer → a model's suggestions, as far as they hold
measuring.py  how far they agree with people, on answers that were written for it
"""
