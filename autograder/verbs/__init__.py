"""What a person types: each verb of the command line, by who it is for.

Comes in: words and options. Goes out: what a stage is told to do, and what a person is told of it.
May not know: how anything is done; a verb that needs more than a few lines for it lacks a stage.

shared.py     what several verbs take, say and look up
authoring.py  of who writes labs, and starts a term with them
classes.py    by which a class comes in
grading.py    that grade
results.py    by which what was graded is read, answered and given out
"""
