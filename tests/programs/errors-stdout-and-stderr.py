# idea: standard output and standard error each keep their own order
# steps: 3 5 6 7 8 9 10
import sys

print('out 1')
print('err 1', file=sys.stderr)
sys.stdout.write('out 2, no line end')
sys.stderr.write('err 2\n')
print(end='')
print()
