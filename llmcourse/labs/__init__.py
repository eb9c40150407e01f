"""What helps the exercises and demos of one lab, a module for each; nothing in here does an exercise."""
