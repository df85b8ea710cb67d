# idea: an expression statement of a script displays nothing
import sys

shown = []
before = sys.displayhook
sys.displayhook = shown.append
1 + 1
[2]
sys.displayhook = before
print(shown)
