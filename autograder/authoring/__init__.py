"""source/ → what is handed out, and what is right.

Comes in: course.yml, a lab's source notebook, and its wrong and right solutions in tests/labs/. Goes out:
release/, the golden answers, the solved labs, a demo class, the README's tables. May not know: how students'
code is run, or what becomes of marks.

sources.py     a lab's notebook as its authors write it and, by nbgrader, as students get it
release.py     source/ → release/, looked over for leaks
golden.py      the right answers: made from a run of the reference solution, kept in autograder/golden/
solve.py       the solved labs from end to end, through papermill
examples.py    the wrong and right solutions that a lab comes with
publish.py     a repository for students, of release/, llmcourse/, data/ and publish_parts/
new_lab.py     a lab that keeps the rules, for its author to go on with: new_lab_parts/
schemes.py     written questions with the lines of their mark schemes
demo_class.py  a class of twelve made of them
readme.py      the README's table of labs and docs/roadmap.svg
"""
