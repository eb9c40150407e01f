"""What people read.

Comes in: what was kept. Goes out: a student's feedback, an instructor's report, students' text as HTML that
can't act. May not know: how to run or judge anything; it changes no marks.

feedback.py  what a student reads
report.py    what an instructor reads
similar.py   whose solutions are unusually alike
written.py   where a person reads written answers
pages.py     what these pages share: templates/ and static/, and hostile text made visible
markdown.py  students' text in formgrader
"""
