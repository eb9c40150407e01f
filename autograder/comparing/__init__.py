"""Solutions of a class beside each other: which are unusually alike.

Comes in: students' solutions as text, and the course's own code. Goes out: pairs of students, with what their
solutions share. May not know: files, how code is run, or what is right; nothing of a student's is executed,
imported or parsed as Python here.

winnowing.py  a solution → its fingerprints, whatever it is
alike.py      the fingerprints of a class → the pairs that share more than others do
"""
