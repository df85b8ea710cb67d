"""What reads the interpreter's memory, by one table of CPython's layout."""
