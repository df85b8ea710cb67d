# idea: without any standard output print does nothing
import sys

before = sys.stdout
sys.stdout = None
print('nowhere')
sys.stderr.write('elsewhere\n')
sys.stdout = before
print('here')
