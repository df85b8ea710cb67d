"""Reading one object: its text, its length and its references; and where in memory these stand.

Each file holds the kinds of one family. Every kind is read through the methods of the exact built-in
type or from its memory: no code of the program runs.
"""
