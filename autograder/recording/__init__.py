"""What is kept: each stage's records, nbgrader's gradebook, autograded/.

Comes in: what the stages made of a submission. Goes out: build/grading/, gradebook.db, autograded/, and what
had been kept, for whoever shows it or goes on. May not know: how a page looks, or how marks come about.

journal.py      what is done already, so that grading can stop and go on
fingerprint.py  what a run depends on: what is unchanged isn't run again
stale.py        whether that still goes with today's right answers
enrol.py        a list of the class → the gradebook's students
roster.py       who is graded: what has gone is left out
late.py         penalties for what is late, by course.yml's rule or nbgrader's
extensions.py   who may hand in later
regrades.py     what a person answered to a student's request
early.py        who had feedback before the due date, and until when there is any
by_hand.py      what a person gives for written answers
gradebook.py    marks → nbgrader's gradebook, in batches
export.py       the marks of all labs as CSV
rows.py         the rows of a batch
autograded.py   the autograded notebook, and what the gradebook is told of it
"""
