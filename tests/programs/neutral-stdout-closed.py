# idea: what was printed in the statement that closes standard output is not lost
import sys

print('first')
print('last', flush=True), sys.stdout.close()
sys.stdout = None
print('nowhere')
