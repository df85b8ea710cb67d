# idea: pdb's prompt is answered by the inputs given, and shows the source line that it stopped at
# input: n
# input: p total
# input: c
# output: > /home/pyodide/program.py(14)<module>()
# output: -> breakpoint()
# output: (Pdb) > /home/pyodide/program.py(15)<module>()
# output: -> total = sum(prices)
# output: (Pdb) 0
# output: (Pdb) 6
total = 0
prices = [1, 2, 3]

breakpoint()
total = sum(prices)
prices.append(4)  #: mutate item 3
print(total)
# The debugger took the signal of Ctrl+C; others are to find it as it was.
import signal

signal.signal(signal.SIGINT, signal.default_int_handler)
