"""What was handed in → the course's questions with the student's solutions.

Comes in: submitted/, whatever is in it. Goes out: `Repaired`, or a reason for the student. May not know: how
code is run, or what is right; nothing of a submission is executed here.

collect.py    what a platform let one download → submitted/
requests.py   what students ask to be looked at again
rosters.py    a list of the class → who is in it
submitted.py  which file of submitted/ is a student's, and what is in it
reading.py    a file that was handed in → its cells, or a reason
repair.py     its cells → the course's questions with the student's solutions
"""
